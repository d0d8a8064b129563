import { GiveRoleForm } from '../../features/people/give-role-form';
import { giveRoleWording as wording } from '../../features/people/wording';
import { PersonTask } from './person-task';

/** Gives a person another role. */
export function Component() {
  return (
    <PersonTask title={wording.title} lead={wording.lead} done={wording.done}>
      {(person, people, onDone) => <GiveRoleForm person={person} people={people} onDone={onDone} />}
    </PersonTask>
  );
}
