import { TakeCode } from '../../features/people/take-code';
import { takeCodeWording as wording } from '../../features/people/wording';
import { PersonTask } from './person-task';

/** Asks before a code that somebody has lost is taken away. */
export function Component() {
  return (
    <PersonTask title={wording.title} done={wording.done}>
      {(person, _people, onDone) => <TakeCode person={person} onDone={onDone} />}
    </PersonTask>
  );
}
