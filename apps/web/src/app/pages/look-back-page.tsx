import { LookBackForm } from '../../features/closures/look-back-form';
import { lookBackWording as wording } from '../../features/closures/wording';
import { usePerson } from '../layout/use-person';
import { ClosureTask } from './closure-task';

/** Records what was found on looking back at a closed action. */
export function Component() {
  const { today } = usePerson();
  return (
    <ClosureTask wording={wording} blocked={({ may }) => (may.lookBack ? null : { title: wording.notClosed })}>
      {(story, onSaved) => <LookBackForm story={story} today={today} onSaved={onSaved} />}
    </ClosureTask>
  );
}
