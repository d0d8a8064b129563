import type { EntityManager } from 'typeorm';
import type { Head, StoredEntry, StoredLink } from './stored-link.js';

const linksAtOnce = 5000;

/** A link as the driver gives it: its entry's columns beside it, all null where the entry is gone. */
interface Row extends Omit<StoredEntry, 'facts'> {
  readonly sequence: string;
  readonly contentDigest: Buffer;
  readonly hash: Buffer;
  readonly entryId: string | null;
  readonly position: string;
  readonly at: string;
  readonly transactionId: string;
  readonly actionId: string | null;
  readonly parentId: string | null;
  readonly personId: string | null;
  readonly role: string;
  readonly subjectVersion: string | null;
  readonly fields: string;
}

const linksSql = `
  select l.sequence::text, l.content_digest as "contentDigest", l.hash, e.id as "entryId", e.position::text,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.transaction_id::text as "transactionId",
    e.committee_id as "committeeId", e.action_id as "actionId", e.parent_id as "parentId", e.person_id as "personId",
    e.person_name as "personName", e.role, e.verb, e.subject, e.subject_id as "subjectId",
    e.subject_version::text as "subjectVersion", array_to_string(e.fields, ',') as fields,
    e.salt, e.before::text, e.after::text
  from audit_link l left join audit_entry e on e.position = l.position
  where l.chain_id = $1 and l.sequence > $2 order by l.sequence limit ${linksAtOnce}`;

/** The links of a chain in order, a few thousand at a time. */
export async function* readLinks(manager: EntityManager, chainId: string): AsyncGenerator<StoredLink> {
  for (let after = 0; ;) {
    const rows: Row[] = await manager.query(linksSql, [chainId, after]);
    for (const row of rows) yield toLink(row);
    if (rows.length < linksAtOnce) return;
    after = Number(rows.at(-1)?.sequence);
  }
}

function toLink(row: Row): StoredLink {
  const { entryId } = row;
  return {
    sequence: Number(row.sequence),
    contentDigest: row.contentDigest,
    hash: row.hash,
    entry: entryId === null ? null : { ...row, id: entryId, facts: factsOf(row) },
  };
}

function factsOf(row: Row): (string | null)[] {
  return [
    ...[row.entryId, row.position, row.at, row.transactionId, row.committeeId, row.actionId, row.parentId],
    ...[row.personId, row.role, row.verb, row.subject, row.subjectId, row.subjectVersion, row.fields],
  ];
}

/** How far the database says each chain has come. */
export async function readHeads(manager: EntityManager): Promise<Head[]> {
  const rows = (await manager.query(
    'select chain_id as "chainId", sequence::text, hash from audit_head order by chain_id',
  )) as { chainId: string; sequence: string; hash: Buffer }[]; // the driver's rows carry no type
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Every chain that has a link, a head or neither any more but had one. */
export async function readChainIds(manager: EntityManager): Promise<string[]> {
  const rows = (await manager.query(
    'select chain_id as "chainId" from audit_head union select chain_id from audit_link order by 1',
  )) as { chainId: string }[]; // as above
  return rows.map(({ chainId }) => chainId);
}

/** How many entries stand in no chain: whoever put them there did so past the product. */
export async function countUnlinked(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(
    `select count(*)::text as count from audit_entry e
     where not exists (select from audit_link l where l.position = e.position)`,
  )) as { count: string }[]; // as above
  return Number(row?.count ?? 0);
}

/** The names of committees, by id. */
export async function readNames(manager: EntityManager): Promise<Map<string, string>> {
  const rows = (await manager.query('select id, name from committee')) as { id: string; name: string }[]; // as above
  return new Map(rows.map(({ id, name }) => [id, name]));
}
