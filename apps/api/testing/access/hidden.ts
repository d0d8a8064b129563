import { placeOfRole, type Role } from '@followthrough/domain';
import type { TestApp } from '../open-test-app.js';
import { caseTables, openTables } from './case-tables.js';

/** What a caller must never be sent: ids of records that are not theirs to see, and every text in them. */
export interface Hidden {
  readonly ids: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Which of a table's rows a role may see, by the plain conditions of `case-tables.ts`. */
export function seenBy(role: Role, table: string): string {
  const place = placeOfRole[role];
  return place === null ? 'false' : (caseTables[table]?.[place] ?? 'false');
}

/** The columns of a review that go with an action to the agency that leads it. */
const ofReviewToAgency = '(select id, committee_id, reference, pseudonym, reported_on from review)';
const holdsPositions = new Set(['made_return', 'round_position']);
// Long enough to say something, and in more than one word; the rest are words of a list, such as a state.
const tellingLength = 16;
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Everything outside what a role of Strathlorne may see, asked of the database's owner. */
export async function hiddenFrom(test: TestApp, role: Role): Promise<Hidden> {
  const seen = { ids: new Set<string>(), texts: new Set<string>() };
  const hidden = { ids: new Set<string>(), texts: new Set<string>() };
  for (const table of Object.keys(openTables)) if (table !== 'request_key') await gather(test, table, 'true', seen);
  for (const table of Object.keys(caseTables)) {
    if (table === 'evidence_bytes') continue; // bytes are looked at where they are given out
    await gather(test, role === 'agency' && table === 'review' ? ofReviewToAgency : table, seenBy(role, table), seen);
    await gather(test, table, `not (${seenBy(role, table)})`, hidden);
  }
  // Whoever writes signs with name and post.
  await gather(test, `(select name || ', ' || post as signature from person)`, 'true', seen);
  await gather(test, '(select distinct person_name from audit_entry)', 'true', seen);
  // An administrator is told that a record changed, by its id, and no word of it.
  const ids = role === 'administrator' ? [] : [...hidden.ids].filter((id) => !seen.ids.has(id));
  return { ids: new Set(ids), texts: new Set([...hidden.texts].filter((text) => !seen.texts.has(text))) };
}

interface Gathered {
  readonly ids: Set<string>;
  readonly texts: Set<string>;
}

async function gather(test: TestApp, table: string, which: string, into: Gathered) {
  const rows = await test.asOwner.query<{ row: Record<string, unknown> }[]>(
    // What was shown on a day is kept in derived words, and told of the actions themselves.
    `select to_jsonb(t) - array['bytes'${holdsPositions.has(table) ? ", 'position'" : ''}] as row
     from ${table} t where ${which}`,
  );
  for (const { row } of rows) {
    for (const text of textsIn(row)) (uuid.test(text) ? into.ids : into.texts).add(text);
  }
}

/** Every telling text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isTelling(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isTelling = (text: string) => uuid.test(text) || (text.length >= tellingLength && text.includes(' '));
