import { randomUUID } from 'node:crypto';
import type { LocalDate, SharingPage } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** The most looks shown at once; the record of changes has all of them. */
const looksShownMax = 100;

/** What the caller's committee lets national repositories see, and the newest looks. */
export async function findSharing(scoped: Scoped): Promise<Omit<SharingPage, 'may'>> {
  const own = (row: string) => seesOwn(scoped.scope, row);
  const found = await scoped.json<Omit<SharingPage, 'may'>>(
    `select json_build_object(
       'repositories', (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name), '[]')
         from national_repository r),
       'consents', (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version,
           'repositoryId', c.repository_id, 'repository', r.name, 'agreedBy', c.agreed_by, 'givenBy', c.given_by,
           'givenOn', c.given_on, 'revokedBy', c.revoked_by, 'revokedOn', c.revoked_on) order by c.given_on desc, c.id), '[]')
         from repository_consent c join national_repository r on r.id = c.repository_id where ${own('c')}),
       'looks', (select coalesce(json_agg(json_build_object('repository', look.name, 'by', look.looked_by,
           'at', look.looked_at) order by look.looked_at desc), '[]')
         from (select l.looked_by, l.looked_at, r.name from repository_look l
           join national_repository r on r.id = l.repository_id where ${own('l')}
           order by l.looked_at desc limit ${looksShownMax}) look)) as json`,
  );
  return found ?? { repositories: [], consents: [], looks: [] };
}

/** A consent as somebody gives it. */
export interface ConsentToKeep {
  readonly committeeId: string;
  readonly repositoryId: string;
  readonly agreedBy: string;
  readonly by: string;
  readonly on: LocalDate;
}

/** Keeps a consent. */
export async function insertConsent(scoped: Scoped, consent: ConsentToKeep): Promise<void> {
  const { committeeId, repositoryId, agreedBy, by, on } = consent;
  await scoped.rows(
    `insert into repository_consent (id, committee_id, repository_id, agreed_by, given_by, given_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [randomUUID(), committeeId, repositoryId, agreedBy, by, on],
  );
}

/**
 * Ends a consent.
 *
 * @returns Whether it stood, and was still the version the caller saw.
 */
export async function revokeConsent(
  scoped: Scoped,
  seen: { readonly id: string; readonly version: number },
  { by, on }: { readonly by: string; readonly on: LocalDate },
): Promise<boolean> {
  const revoked = await scoped.rows(
    `update repository_consent c set revoked_by = $3, revoked_on = $4
     where c.id = $1 and c.version = $2 and c.revoked_on is null and ${seesOwn(scoped.scope, 'c')} returning c.id`,
    [seen.id, seen.version, by, on],
  );
  return revoked.length === 1;
}
