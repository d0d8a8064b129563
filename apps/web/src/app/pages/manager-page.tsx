import { ManagerForm } from '../../features/people/manager-form';
import { managerWording as wording } from '../../features/people/wording';
import { PersonTask } from './person-task';

/** Says whom a person answers to. */
export function Component() {
  return (
    <PersonTask title={wording.title} lead={wording.lead} done={wording.done}>
      {(person, people, onDone) => <ManagerForm person={person} people={people} onDone={onDone} />}
    </PersonTask>
  );
}
