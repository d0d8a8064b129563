import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { digestOfToken } from './token.js';
import { mayWorkIn } from './working-roles.sql.js';

/** What turns a session to another role: the token the browser came with, and the one it is given. */
export interface Turn {
  readonly personId: string;
  readonly roleId: string;
  readonly before: string;
  readonly token: string;
  readonly today: LocalDate;
}

/**
 * Turns a session to another of the same person's roles, under a new token. It ends when it would have ended.
 *
 * @returns Whether the role is open to them today; when it is not, nothing is changed.
 */
export async function turnSession(scoped: Scoped, turn: Turn): Promise<boolean> {
  const turned = await scoped.rows<{ id: string }>(
    `update session s set token_digest = $2, person_role_id = r.id
     from person_role r where s.token_digest = $1 and r.id = $3 and r.person_id = $4 and ${mayWorkIn('r', '$5')}
     returning r.id`,
    [digestOfToken(turn.before), digestOfToken(turn.token), turn.roleId, turn.personId, turn.today],
  );
  await scoped.rows('update person_role set last_used_at = now() where id = any($1)', [turned.map(({ id }) => id)]);
  return turned.length === 1;
}
