import type { ImportList, ReadPlan } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** An agency that a lead may belong to. */
export type KnownAgency = ReadPlan['agencies'][number];

/** The agencies that serve the caller's committee, by name. */
export async function findAgencies(scoped: Scoped): Promise<KnownAgency[]> {
  const found = await scoped.json<KnownAgency[]>(
    `select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'sector', g.sector) order by g.name), '[]') as json
     from committee_agency c join agency g on g.id = c.agency_id
     where c.committee_id = scope.committee_id()`,
  );
  return found ?? [];
}

/** Whether this very file was brought in already. */
export async function isImported(scoped: Scoped, fileSha256: string): Promise<boolean> {
  const rows = await scoped.rows<{ id: string }>(
    `select id from plan_import i where ${seesOwn(scoped.scope, 'i')} and file_sha256 = $1`,
    [fileSha256],
  );
  return rows.length > 0;
}

/** Whether the committee has a review with this reference. */
export async function isReferenceTaken(scoped: Scoped, reference: string): Promise<boolean> {
  const rows = await scoped.rows<{ id: string }>(
    `select id from review r where ${seesOwn(scoped.scope, 'r')} and lower(reference) = lower($1)`,
    [reference],
  );
  return rows.length > 0;
}

/** Lets one import of the committee go at a time, so that a second click finds what the first one saved. */
export async function takeTurn(scoped: Scoped): Promise<void> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('import ' || scope.committee_id(), 0))`);
}

/** The plans brought in so far, newest first. */
export async function findImports(scoped: Scoped): Promise<ImportList> {
  const imports = await scoped.json<ImportList['imports']>(
    `select coalesce(json_agg(json_build_object(
         'id', i.id, 'fileName', i.file_name, 'confirmedAt', i.confirmed_at, 'by', i.confirmed_by,
         'reviewId', r.id, 'reviewReference', r.reference, 'actions', i.actions)
       order by i.confirmed_at desc, i.id), '[]') as json
     from plan_import i join review r on r.id = i.review_id where ${seesOwn(scoped.scope, 'i')}`,
  );
  return { imports: imports ?? [] };
}
