import type { PersonLine, RoleLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { useEndRole } from './api/use-people';
import { roleInWords } from './role-line-words';
import { endRoleWording as wording } from './wording';

interface EndRoleProps {
  readonly person: PersonLine;
  readonly role: RoleLine;
  readonly onDone: () => void;
}

/** Says what taking a role away will do, and does it. */
export function EndRole({ person, role, onDone }: EndRoleProps) {
  const ending = useEndRole();
  const end = () => {
    if (!ending.isPending) ending.mutate({ person, body: role.id }, { onSuccess: onDone });
  };
  return (
    <>
      {ending.isError && <ProblemNotice problem={ending.error} />}
      <p>
        <strong>{roleInWords(role)}</strong>
      </p>
      <p>{wording.happens}</p>
      {person.roles.length === 1 && <p>{wording.last}</p>}
      <div className="form-actions">
        <button
          type="button"
          className="ds_button ds_button--warning"
          aria-disabled={ending.isPending || undefined}
          onClick={end}
        >
          {wording.save}
        </button>
        <Link to={`/people/${person.id}`}>Cancel</Link>
      </div>
    </>
  );
}
