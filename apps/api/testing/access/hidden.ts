import { placeOfRole, Role } from '@followthrough/domain';
import type { TestApp } from '../open-test-app.js';
import { caseTables, openTables, type Seen } from './case-tables.js';

/** What a caller must never be sent: ids of records that are not theirs to see, and every text in them. */
export interface Hidden {
  readonly ids: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

const viewers = ['committee', 'agency', 'analyst', 'administrator'] as const;
type Viewer = (typeof viewers)[number];

/** Whose eyes a role looks with: everybody at a committee sees the same, and so does everybody at an agency. */
function viewerOf(role: Role): Viewer {
  return placeOfRole[role] ?? (role === 'administrator' ? 'administrator' : 'analyst');
}

function conditionFor(viewer: Viewer, seen: Seen): string | undefined {
  if (viewer === 'committee' || viewer === 'agency') return seen[viewer];
  return (viewer === 'administrator' ? seen.administrator : undefined) ?? seen.office;
}

/** Which of a table's rows a role may see, by the plain conditions of `case-tables.ts`. */
export function seenBy(role: Role, table: string): string {
  const seen = caseTables[table];
  return (seen === undefined ? undefined : conditionFor(viewerOf(role), seen)) ?? 'false';
}

const holdsPositions = new Set(['made_return', 'round_position', 'round_measure', 'kept_answer']);
// Of a review an agency that leads one of its actions is told these, and no more.
const ofReviewToAgency = new Set(['id', 'committee_id', 'reference', 'pseudonym', 'reported_on']);
// Long enough to say something, and in more than one word; the rest are words of a list, such as a state.
const tellingLength = 16;
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Everything outside what each role of Strathlorne may see, asked of the database's owner. */
export async function hiddenFromEach(test: TestApp): Promise<ReadonlyMap<Role, Hidden>> {
  const everybodys = await everybodysTexts(test);
  const kept = await keptRows(test);
  const ofViewers = new Map(viewers.map((viewer) => [viewer, hiddenFrom(viewer, kept, everybodys)]));
  const nothing: Hidden = { ids: new Set(), texts: new Set() };
  return new Map(
    Role.options.map((role) => {
      const hidden = ofViewers.get(viewerOf(role)) ?? nothing;
      // An administrator is told that a record changed, by its id, and no word of it.
      return [role, role === 'administrator' ? { ...hidden, ids: nothing.ids } : hidden];
    }),
  );
}

interface KeptRow extends Readonly<Record<Viewer, boolean>> {
  readonly table: string;
  readonly row: Record<string, unknown>;
}

async function keptRows(test: TestApp): Promise<KeptRow[]> {
  const kept: KeptRow[] = [];
  for (const [table, seen] of Object.entries(caseTables)) {
    if (table === 'evidence_bytes') continue; // bytes are looked at where they are given out
    const rows = await test.asOwner.query<Omit<KeptRow, 'table'>[]>(
      // What was shown on a day is kept in derived words, and told of the actions themselves.
      `select to_jsonb(t) - array['bytes'${holdsPositions.has(table) ? ", 'position'" : ''}] as row,
         ${viewers.map((viewer) => `(${conditionFor(viewer, seen) ?? 'false'}) is true as ${viewer}`).join(', ')}
       from ${table} t`,
    );
    kept.push(...rows.map((row) => ({ table, ...row })));
  }
  return kept;
}

function hiddenFrom(viewer: Viewer, kept: readonly KeptRow[], everybodys: ReadonlySet<string>): Hidden {
  const [seen, hidden] = [new Set(everybodys), new Set<string>()];
  for (const { table, row, ...sees } of kept) {
    if (!sees[viewer]) addTexts(hidden, row);
    else addTexts(seen, viewer === 'agency' && table === 'review' ? only(row, ofReviewToAgency) : row);
  }
  const unseen = [...hidden].filter((text) => !seen.has(text));
  return {
    ids: new Set(unseen.filter((text) => uuid.test(text))),
    texts: new Set(unseen.filter((text) => !uuid.test(text))),
  };
}

/** What stands in tables without anybody's work, and the signatures: whoever writes signs with name and post. */
async function everybodysTexts(test: TestApp): Promise<Set<string>> {
  const texts = new Set<string>();
  const open = Object.keys(openTables).filter((table) => table !== 'request_key');
  const signatures = `(select name || ', ' || post as signature from person union select person_name from audit_entry)`;
  for (const from of [...open, signatures])
    for (const { row } of await test.asOwner.query<Pick<KeptRow, 'row'>[]>(`select to_jsonb(t) as row from ${from} t`))
      addTexts(texts, row);
  return texts;
}

const only = (row: object, columns: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)));

function addTexts(to: Set<string>, row: object): void {
  for (const text of textsIn(row)) to.add(text);
}

/** Every telling text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isTelling(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isTelling = (text: string) => uuid.test(text) || (text.length >= tellingLength && text.includes(' '));
