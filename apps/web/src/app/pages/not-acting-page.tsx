import { NotActingForm } from '../../features/closures/not-acting-form';
import { notActingWording as wording } from '../../features/closures/wording';
import { usePerson } from '../layout/use-person';
import { ClosureTask } from './closure-task';

/** Accepts that an action is not done, until a day. */
export function Component() {
  const { today } = usePerson();
  return (
    <ClosureTask
      wording={{ title: wording.acceptTitle, done: wording.accepted, lead: wording.lead }}
      blocked={({ delivery }) =>
        delivery === 'not-started' || delivery === 'not-accepted' ? null : { title: wording.notPossible }
      }
    >
      {(story, onSaved) => <NotActingForm story={story} today={today} onSaved={onSaved} />}
    </ClosureTask>
  );
}
