import type { SessionLine } from '@followthrough/domain';
import { Problem } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { digestOfToken } from './token.js';

/** What a person signs in with. */
export interface OwnAccount {
  readonly email: string;
  readonly passwordHash: string;
}

/** The account of a person who is signed in. */
export async function findOwnAccount(scoped: Scoped, personId: string): Promise<OwnAccount> {
  const account = await scoped.json<OwnAccount>(
    `select json_build_object('email', email, 'passwordHash', password_hash) as json from person where id = $1`,
    [personId],
  );
  if (account === null) throw new Problem('caller.signed-out');
  return account;
}

const ownedBy = (person: string) => `person_role_id in (select id from person_role where person_id = ${person})`;
const alive = `expires_at > now() and seen_at > now() - interval '1 hour'`;

/** Where a person is signed in now, the place used last first. */
export async function findSessions(scoped: Scoped, personId: string, token: string): Promise<SessionLine[]> {
  const found = await scoped.json<SessionLine[]>(
    `select coalesce(json_agg(json_build_object('id', id, 'browser', browser, 'way', way, 'since', created_at,
       'seenAt', seen_at, 'current', token_digest = $2) order by seen_at desc, id), '[]') as json
     from session where ${ownedBy('$1')} and ${alive}`,
    [personId, digestOfToken(token)],
  );
  return found ?? [];
}

/** Ends one session of a person, if it is theirs. */
export async function endOwnSession(scoped: Scoped, personId: string, sessionId: string): Promise<boolean> {
  const ended = await scoped.rows(`delete from session where id = $2 and ${ownedBy('$1')} returning id`, [
    personId,
    sessionId,
  ]);
  return ended.length === 1;
}

/** Ends every session of a person but the one that asks. */
export async function endOtherSessions(scoped: Scoped, personId: string, token: string): Promise<void> {
  await scoped.rows(`delete from session where ${ownedBy('$1')} and token_digest <> $2`, [
    personId,
    digestOfToken(token),
  ]);
}
