import { useParams } from 'react-router';
import { EndRole } from '../../features/people/end-role';
import { endRoleWording as wording } from '../../features/people/wording';
import { NotFoundPage } from './not-found-page';
import { PersonTask } from './person-task';

/** Asks before a role is taken from a person. */
export function Component() {
  const { roleId } = useParams();
  return (
    <PersonTask title={wording.title} done={wording.done}>
      {(person, _people, onDone) => {
        const role = person.roles.find(({ id }) => id === roleId);
        return role ? <EndRole person={person} role={role} onDone={onDone} /> : <NotFoundPage />;
      }}
    </PersonTask>
  );
}
