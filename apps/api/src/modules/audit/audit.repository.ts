import type { AuditChains } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesChange } from '../../database/seen.js';

/** A change as it was recorded, without the words that were changed: those the administrator has no right to read. */
export interface StoredChange {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly role: string;
  readonly committee: string | null;
  readonly verb: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly fields: readonly string[];
}

/** What is asked for: changes of records, or what happened at the door. */
export type AuditKind = 'changes' | 'door';

const kinds: Record<AuditKind, string> = {
  changes: `e.verb in ('insert', 'update', 'delete', 'erase')`,
  door: `e.verb not in ('insert', 'update', 'delete', 'erase')`,
};

/** Entries of one kind, newest first, and how many there are in all. */
export async function findChanges(
  scoped: Scoped,
  { kind, skip, take }: { readonly kind: AuditKind; readonly skip: number; readonly take: number },
): Promise<{ changes: readonly StoredChange[]; total: number }> {
  const seen = `${seesChange(scoped.scope, 'e')} and ${kinds[kind]}`;
  const found = await scoped.json<{ changes: StoredChange[]; total: number }>(
    `select json_build_object(
       'total', (select count(*) from audit_entry e where ${seen}),
       'changes', (select coalesce(json_agg(json_build_object('id', h.id, 'at', h.at, 'by', h.person_name,
           'role', h.role, 'committee', c.name, 'verb', h.verb, 'subject', h.subject, 'subjectId', h.subject_id,
           'fields', h.fields) order by h.position desc), '[]')
         from (select id, position, at, person_name, role, committee_id, verb, subject, subject_id, fields
           from audit_entry e where ${seen} order by position desc limit $1 offset $2) h
         left join committee c on c.id = h.committee_id)) as json`,
    [take, skip],
  );
  return found ?? { changes: [], total: 0 };
}

/** A chain as the database finds it. */
export interface StoredChain {
  readonly chainId: string;
  readonly name: string | null;
  readonly entries: number;
  readonly brokenAt: number | null;
}

/** Every chain, recomputed by the database; one whose head is not its last entry is broken at its end. */
export async function findChains(scoped: Scoped): Promise<readonly StoredChain[]> {
  const found = await scoped.json<StoredChain[]>(
    `select coalesce(json_agg(json_build_object('chainId', x.chain_id, 'name', c.name, 'entries', x.entries,
         'brokenAt', coalesce(x.broken_at, case when x.kept then null else x.entries end)) order by c.name nulls first), '[]')
       as json
     from scope.audit_chains() x left join committee c on c.id = x.chain_id`,
  );
  return found ?? [];
}

/** When the heads of the chains were last written down to be kept elsewhere. */
export function findCheckpoint(scoped: Scoped): Promise<AuditChains['checkpoint']> {
  return scoped.json(
    `select json_build_object('at', at, 'by', made_by, 'entries', entries) as json
     from audit_checkpoint order by at desc limit 1`,
  );
}
