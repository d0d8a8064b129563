import { VerificationForm } from '../../features/closures/verification-form';
import { verificationWording as wording } from '../../features/closures/wording';
import { ClosureTask } from './closure-task';

/** Verifies somebody else's claim, or says what is wanted. */
export function Component() {
  return (
    <ClosureTask
      wording={wording}
      blocked={(_, claim) => (claim?.may.verify ? null : { title: wording.notYours, hint: wording.notYoursHint })}
    >
      {(story, onSaved, claim) => claim && <VerificationForm story={story} claim={claim} onSaved={onSaved} />}
    </ClosureTask>
  );
}
