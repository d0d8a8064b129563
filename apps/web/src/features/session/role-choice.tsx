import { roleWords } from '@followthrough/domain/words';
import type { Me, WorkingRole } from '@followthrough/domain';
import { dayInWords } from '../../components/day-words';
import { ProblemNotice } from '../../components/problem-notice';
import { Tag } from '../../components/tag';
import { useSwitchRole } from './api/use-switch-role';
import { roleWording, wording } from './wording';

/** The roles somebody may work in today, with a way into each. */
export function RoleChoice({ me, onDone }: { me: Me; onDone: (words: string) => void }) {
  const switching = useSwitchRole();
  const choose = (role: WorkingRole) => {
    if (switching.isPending) return;
    switching.mutate(role.id, { onSuccess: () => onDone(roleWording.done(roleWords[role.role])) });
  };
  return (
    <>
      {switching.isError && <ProblemNotice problem={switching.error} />}
      <ul className="cards" aria-label={roleWording.caption}>
        {me.roles.map((role) => (
          <li className="card" key={role.id}>
            <p className="card__title">
              <strong>{roleWords[role.role]}</strong>
              {role.id === me.roleId && (
                <Tag look="green" symbol="✓">
                  {roleWording.now}
                </Tag>
              )}
            </p>
            <p>{placeOf(role)}</p>
            {role.covers && <p className="quiet">{coveringWords(role.covers)}</p>}
            {role.id !== me.roleId && (
              <button type="button" className="ds_button ds_button--small" onClick={() => choose(role)}>
                {roleWording.choose}
                <span className="visually-hidden">{`: ${roleWords[role.role]}, ${placeOf(role)}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** In whose place somebody works, and until when. */
export function coveringWords({ name, endsOn }: NonNullable<Me['covers']>): string {
  return wording.covering(name, dayInWords(endsOn));
}

function placeOf({ role, committee, agency }: WorkingRole): string {
  return committee?.name ?? agency?.name ?? (role === 'analyst' ? roleWording.nation : roleWording.everywhere);
}
