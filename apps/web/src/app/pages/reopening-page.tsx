import { ReopeningForm } from '../../features/closures/reopening-form';
import { lookBackWording, reopeningWording as wording } from '../../features/closures/wording';
import { usePerson } from '../layout/use-person';
import { ClosureTask } from './closure-task';

/** Opens a closed action again. */
export function Component() {
  const { today } = usePerson();
  return (
    <ClosureTask wording={wording} blocked={({ may }) => (may.reopen ? null : { title: lookBackWording.notClosed })}>
      {(story, onSaved) => <ReopeningForm story={story} today={today} onSaved={onSaved} />}
    </ClosureTask>
  );
}
