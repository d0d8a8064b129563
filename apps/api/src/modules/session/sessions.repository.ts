import type { Me } from '@followthrough/domain';
import { canonicalColours } from '@followthrough/domain/words';
import type { Scoped } from '../../database/scope.js';
import { digestOfToken } from './token.js';
import { attemptsMax, attemptsWindow, failedAttemptsOf } from './failed-attempts.sql.js';

/** An account somebody tries to enter. */
export interface Account {
  readonly personId: string;
  readonly personRoleId: string;
  readonly passwordHash: string;
}

const accountSql = `
  select json_build_object('personId', p.id, 'personRoleId', r.id, 'passwordHash', p.password_hash) as json
  from person p join person_role r on r.person_id = p.id`;

/** The account of an active person, in the role they were given first. */
export function findAccount(scoped: Scoped, email: string): Promise<Account | null> {
  return scoped.json<Account>(`${accountSql} where lower(p.email) = lower($1) and p.active order by r.role limit 1`, [
    email,
  ]);
}

/** The same, of a person known by their id. */
export function findAccountOf(scoped: Scoped, personId: string): Promise<Account | null> {
  return scoped.json<Account>(`${accountSql} where p.id = $1 and p.active order by r.role limit 1`, [personId]);
}

/**
 * Writes an attempt down before it is made, as a wrong one, unless too many were wrong lately. Attempts take turns here,
 * so that a hundred at the same moment count each other.
 *
 * @returns The attempt, or `null` when the account or the network address is locked. The email address is kept only as a
 *   digest: it may be a password typed in the wrong box.
 */
export async function beginAttempt(scoped: Scoped, email: string, address: string): Promise<string | null> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('sign-in attempt', 0))`);
  const [attempt] = await scoped.rows<{ id: string }>(
    `insert into sign_in_attempt (email_digest, address, succeeded)
     select $1, $2, false
     where ${failedAttemptsOf('$1')} < ${attemptsMax.ofAccount}
       and (select count(*) from sign_in_attempt
         where address = $2 and not succeeded and at > now() - ${attemptsWindow}) < ${attemptsMax.ofAddress}
     returning id::text`,
    [digestOfToken(email.toLowerCase()), address],
  );
  return attempt?.id ?? null;
}

/** Says of an attempt that it was right. */
export async function confirmAttempt(scoped: Scoped, attempt: string): Promise<void> {
  await scoped.rows('update sign_in_attempt set succeeded = true where id = $1', [attempt]);
}

/** How and from where a session is opened. */
export interface Opening {
  readonly way: 'password' | 'single-sign-on';
  /** The browser as it names itself. */
  readonly browser: string;
}

/** Opens a session for twelve hours. Only a digest of its token is kept. */
export async function openSession(scoped: Scoped, account: Account, token: string, opening: Opening): Promise<void> {
  await scoped.rows('update person set last_signed_in_at = now() where id = $1', [account.personId]);
  await scoped.rows(
    `insert into session (token_digest, person_role_id, way, browser, expires_at)
     values ($1, $2, $3, left($4, 200), now() + interval '12 hours')`,
    [digestOfToken(token), account.personRoleId, opening.way, opening.browser],
  );
}

/** Ends a session. */
export async function endSession(scoped: Scoped, token: string): Promise<void> {
  await scoped.rows('delete from session where token_digest = $1 or expires_at < now()', [digestOfToken(token)]);
}

/** Who holds a session that is neither over nor an hour idle; their use of it is noted once a minute. */
export async function findHolder(scoped: Scoped, token: string): Promise<Omit<Me, 'today'> | null> {
  const holder = await scoped.json<Omit<Me, 'today'> & { stale: boolean }>(holderSql, [digestOfToken(token)]);
  if (holder === null) return null;
  const { stale, colours, ...me } = holder;
  if (stale) await scoped.rows('update session set seen_at = now() where token_digest = $1', [digestOfToken(token)]);
  return { ...me, colours: me.committee === null ? null : (colours ?? canonicalColours) };
}

const holderSql = `
  select json_build_object(
    'personId', p.id, 'name', p.name, 'post', p.post, 'role', r.role, 'demonstration', p.demonstration,
    'committee', case when c.id is null then null else
      json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'kind', c.kind) end,
    'agency', case when a.id is null then null else json_build_object('id', a.id, 'name', a.name) end,
    'colours', c.colours,
    'stale', s.seen_at < now() - interval '1 minute') as json
  from session s
  join person_role r on r.id = s.person_role_id
  join person p on p.id = r.person_id and p.active
  left join committee c on c.id = r.committee_id
  left join agency a on a.id = r.agency_id
  where s.token_digest = $1 and s.expires_at > now() and s.seen_at > now() - interval '1 hour'`;
