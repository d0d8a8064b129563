import { randomUUID } from 'node:crypto';
import type { ReviewPart, ReviewPartKind } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** The table of each kind of part, and the column of each of its fields. */
const tables: Record<ReviewPartKind, { readonly table: string; readonly columns: Readonly<Record<string, string>> }> = {
  event: { table: 'review_event', columns: { kind: 'kind', heldOn: 'held_on', posts: 'posts', note: 'note' } },
  proceeding: {
    table: 'review_hold',
    columns: {
      ...{ kind: 'kind', startedOn: 'started_on', endedOn: 'ended_on', note: 'note', lookAgainOn: 'look_again_on' },
      ...{ reviewHeldFrom: 'review_held_from', reviewHeldTo: 'review_held_to' },
      ...{ publicationHeldFrom: 'publication_held_from', publicationHeldTo: 'publication_held_to' },
    },
  },
  contact: {
    table: 'family_contact',
    columns: { contactedOn: 'contacted_on', byPost: 'by_post', shared: 'shared' },
  },
  finding: { table: 'finding', columns: { paragraph: 'paragraph', kind: 'kind', text: 'text' } },
  strategy: { table: 'strategy', columns: { number: 'number', title: 'title', caseForChange: 'case_for_change' } },
};

/** What a new part begins with beside what was given: its place in the order of the review, and no answer yet. */
const beginnings: Partial<Record<ReviewPartKind, Readonly<Record<string, string>>>> = {
  finding: { position: '(select coalesce(max(position), 0) + 1 from finding where review_id = $3)' },
  strategy: {
    position: '(select coalesce(max(position), 0) + 1 from strategy where review_id = $3)',
    acceptance: `'undecided'`,
  },
};

/** Where a part stands: its review, and the committee whose review that is. */
export interface PartPlace {
  readonly reviewId: string;
  readonly committeeId: string;
}

/** Adds a part to a review; a finding or a strategy after those there are. */
export async function insertPart(scoped: Scoped, place: PartPlace, part: ReviewPart): Promise<string> {
  const { table, columns, values } = toWrite(part);
  const begun = beginnings[part.part] ?? {};
  const names = ['id', 'committee_id', 'review_id', ...columns, ...Object.keys(begun)];
  const marks = ['$1', '$2', '$3', ...columns.map((_, index) => `$${index + 4}`), ...Object.values(begun)];
  const id = randomUUID();
  await scoped.rows(`insert into ${table} (${names.join(', ')}) values (${marks.join(', ')})`, [
    id,
    place.committeeId,
    place.reviewId,
    ...values,
  ]);
  return id;
}

/**
 * Changes a part, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function updatePart(scoped: Scoped, id: string, seen: number, part: ReviewPart): Promise<boolean> {
  const { table, columns, values } = toWrite(part);
  const written = await scoped.rows<{ id: string }>(
    `update ${table} x set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')}
     where x.id = $1 and x.version = $2 and ${seesOwn(scoped.scope, 'x')} returning x.id`,
    [id, seen, ...values],
  );
  return written.length === 1;
}

/** Removes a part, if it is still the version the caller saw. */
export async function deletePart(scoped: Scoped, id: string, seen: number, kind: ReviewPartKind): Promise<boolean> {
  const removed = await scoped.rows<{ id: string }>(
    `delete from ${tables[kind].table} x where x.id = $1 and x.version = $2 and ${seesOwn(scoped.scope, 'x')}
     returning x.id`,
    [id, seen],
  );
  return removed.length === 1;
}

/** Whether a part of a kind hangs on a review. */
export async function hasPart(
  scoped: Scoped,
  { reviewId, partId }: { readonly reviewId: string; readonly partId: string },
  kind: ReviewPartKind,
): Promise<boolean> {
  const found = await scoped.rows(
    `select from ${tables[kind].table} x where x.id = $1 and x.review_id = $2 and ${seesOwn(scoped.scope, 'x')}`,
    [partId, reviewId],
  );
  return found.length === 1;
}

/** Whether an action rests on a strategy, or a person has decided on a theme of a finding or strategy. */
export async function isInUse(scoped: Scoped, id: string): Promise<boolean> {
  const [found] = await scoped.rows<{ used: boolean }>(
    `select exists (select from strategy_action x where x.strategy_id = $1 and ${seesOwn(scoped.scope, 'x')})
       or exists (select from theme_assignment x where (x.strategy_id = $1 or x.finding_id = $1)
         and x.status <> 'suggested' and ${seesOwn(scoped.scope, 'x')})
       or exists (select from strategy_stage x where x.strategy_id = $1 and ${seesOwn(scoped.scope, 'x')}) as used`,
    [id],
  );
  return found?.used ?? true;
}

/** Takes away what the machine suggested for words that are going. */
export async function deleteSuggestions(scoped: Scoped, id: string): Promise<void> {
  await scoped.rows(
    `delete from theme_assignment x
     where (x.strategy_id = $1 or x.finding_id = $1) and x.status = 'suggested' and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
}

/** Takes away the links between a finding or a strategy and what it goes with. */
export async function deleteLinks(scoped: Scoped, id: string): Promise<void> {
  await scoped.rows(
    `delete from finding_strategy x where (x.strategy_id = $1 or x.finding_id = $1) and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
}

/**
 * Says which findings of its own review a strategy answers.
 *
 * @returns Whether each of them was there.
 */
export async function insertLinks(
  scoped: Scoped,
  { reviewId, committeeId }: PartPlace,
  strategyId: string,
  findingIds: readonly string[],
): Promise<boolean> {
  const linked = await scoped.rows(
    `insert into finding_strategy (finding_id, strategy_id, committee_id)
     select f.id, $1, $2 from finding f
     where f.id = any($3::uuid[]) and f.review_id = $4 and ${seesOwn(scoped.scope, 'f')} returning finding_id`,
    [strategyId, committeeId, findingIds, reviewId],
  );
  return linked.length === new Set(findingIds).size;
}

function toWrite(part: ReviewPart) {
  const { table, columns } = tables[part.part];
  const given = new Map<string, unknown>(Object.entries(part));
  const values = Object.keys(columns).map((field) => given.get(field) ?? null);
  return {
    table,
    columns: Object.values(columns),
    values: values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value)),
  };
}
