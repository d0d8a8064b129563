import type { LocalDate, Me } from '@followthrough/domain';
import { canonicalColours } from '@followthrough/domain/words';
import type { Scoped } from '../../database/scope.js';
import { digestOfToken } from './token.js';
import { attemptsMax, attemptsWindow, failedAttemptsOf } from './failed-attempts.sql.js';
import { firstChoice, mayWorkIn, placesOfRole, roleFields } from './working-roles.sql.js';

/** An account somebody tries to enter. */
export interface Account {
  readonly personId: string;
  readonly passwordHash: string;
}

const accountSql = `select json_build_object('personId', p.id, 'passwordHash', p.password_hash) as json from person p`;

/** The account of an active person. */
export function findAccount(scoped: Scoped, email: string): Promise<Account | null> {
  return scoped.json<Account>(`${accountSql} where lower(p.email) = lower($1) and p.active`, [email]);
}

/** The same, of a person known by their id. */
export function findAccountOf(scoped: Scoped, personId: string): Promise<Account | null> {
  return scoped.json<Account>(`${accountSql} where p.id = $1 and p.active`, [personId]);
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

/** Whose session is opened, on which day, how and from where. */
export interface Opening {
  readonly personId: string;
  readonly today: LocalDate;
  readonly way: 'password' | 'single-sign-on';
  /** The browser as it names itself. */
  readonly browser: string;
}

/**
 * Opens a session for twelve hours, in the role that was used last or the first of those open on the day. Only a digest
 * of its token is kept.
 *
 * @returns Whether any role is open; when none is, nothing is kept.
 */
export async function openSession(scoped: Scoped, token: string, opening: Opening): Promise<boolean> {
  const used = await scoped.rows<{ id: string }>(
    `update person_role set last_used_at = now() where id = (select r.id from person_role r
       where r.person_id = $1 and ${mayWorkIn('r', '$2')} order by ${firstChoice} limit 1) returning id`,
    [opening.personId, opening.today],
  );
  const roleId = used[0]?.id;
  if (roleId === undefined) return false;
  await scoped.rows('update person set last_signed_in_at = now() where id = $1', [opening.personId]);
  await scoped.rows(
    `insert into session (token_digest, person_role_id, way, browser, expires_at)
     values ($1, $2, $3, left($4, 200), now() + interval '12 hours')`,
    [digestOfToken(token), roleId, opening.way, opening.browser],
  );
  return true;
}

/** Ends a session. */
export async function endSession(scoped: Scoped, token: string): Promise<void> {
  await scoped.rows('delete from session where token_digest = $1 or expires_at < now()', [digestOfToken(token)]);
}

/**
 * Who holds a session that is neither over nor an hour idle, in a role that is open to them today; their use of it is
 * noted once a minute.
 */
export async function findHolder(scoped: Scoped, token: string, today: LocalDate): Promise<Omit<Me, 'today'> | null> {
  const holder = await scoped.jsonOften<Omit<Me, 'today'> & { stale: boolean }>(holderSql, [
    digestOfToken(token),
    today,
  ]);
  if (holder === null) return null;
  const { stale, colours, ...me } = holder;
  if (stale) await scoped.rows('update session set seen_at = now() where token_digest = $1', [digestOfToken(token)]);
  return { ...me, colours: me.committee === null ? null : (colours ?? canonicalColours) };
}

const holderSql = `
  select json_build_object(
    'personId', p.id, 'name', p.name, 'post', p.post, 'demonstration', p.demonstration,
    'roleId', r.id, ${roleFields}, 'colours', c.colours,
    'roles', (select json_agg(json_build_object('id', r.id, ${roleFields}) order by r.covers_person_id is not null, r.role, r.id)
      from person_role r ${placesOfRole} where r.person_id = p.id and ${mayWorkIn('r', '$2')}),
    'stale', s.seen_at < now() - interval '1 minute') as json
  from session s
  join person_role r on r.id = s.person_role_id and ${mayWorkIn('r', '$2')}
  join person p on p.id = r.person_id and p.active
  ${placesOfRole}
  where s.token_digest = $1 and s.expires_at > now() and s.seen_at > now() - interval '1 hour'`;
