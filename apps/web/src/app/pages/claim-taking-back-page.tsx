import { TakeBackForm } from '../../features/closures/take-back-form';
import { takeBackWording as wording, verificationWording } from '../../features/closures/wording';
import { ClosureTask } from './closure-task';

/** Takes a claim back before it is verified. */
export function Component() {
  return (
    <ClosureTask
      wording={wording}
      blocked={(_, claim) => (claim?.may.takeBack ? null : { title: verificationWording.notYours })}
    >
      {(story, onSaved, claim) => claim && <TakeBackForm story={story} claim={claim} onSaved={onSaved} />}
    </ClosureTask>
  );
}
