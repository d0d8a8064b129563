import { GiveCoverForm } from '../../features/people/give-cover-form';
import { coverWording as wording } from '../../features/people/wording';
import { usePerson } from '../layout/use-person';
import { PersonTask } from './person-task';

/** Lets a person work in somebody else's role for a time. */
export function Component() {
  const { today } = usePerson();
  return (
    <PersonTask title={wording.title} lead={wording.lead} done={wording.done}>
      {(person, people, onDone) => <GiveCoverForm person={person} people={people} today={today} onDone={onDone} />}
    </PersonTask>
  );
}
