import { TakeUpForm } from '../../features/closures/not-acting-form';
import { notActingWording as wording } from '../../features/closures/wording';
import { ClosureTask } from './closure-task';

/** Takes an action up after all that was accepted as not to be done. */
export function Component() {
  return (
    <ClosureTask
      wording={{ title: wording.takeUpTitle, done: wording.takenUp }}
      blocked={({ delivery }) => (delivery === 'not-accepted' ? null : { title: wording.notPossible })}
    >
      {(story, onSaved) => <TakeUpForm story={story} onSaved={onSaved} />}
    </ClosureTask>
  );
}
