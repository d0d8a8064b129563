import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { choicesSql, termStatsSql } from './learning.sql.js';
import type { StoredChoice } from './used-stats.js';

/** How often a term of a theme led to a suggestion that somebody confirmed, and to one that somebody rejected. */
interface StoredStat {
  readonly slug: string;
  readonly term: string;
  readonly confirmed: number;
  readonly rejected: number;
}

/** How often each term led to a suggestion that somebody of the caller's committee confirmed or rejected. */
export async function findTermStats(scoped: Scoped): Promise<StoredStat[]> {
  return (await scoped.json<StoredStat[]>(termStatsSql(seesOwn(scoped.scope, 'x')))) ?? [];
}

/** What the caller's committee chose to use of it. */
export async function findChoices(scoped: Scoped): Promise<StoredChoice[]> {
  return (await scoped.json<StoredChoice[]>(choicesSql(seesOwn(scoped.scope, 'c')))) ?? [];
}

/** How many suggestions the caller's committee has decided on. */
export async function countDecided(scoped: Scoped): Promise<number> {
  const sql = `select count(*) as json from theme_assignment x
    where x.status <> 'suggested' and x.suggested_stance is not null and ${seesOwn(scoped.scope, 'x')}`;
  return Number((await scoped.json<string>(sql)) ?? 0);
}

/** Keeps a choice; those before it stay. */
export async function insertChoice(
  scoped: Scoped,
  choice: StoredChoice & { readonly committeeId: string },
): Promise<void> {
  await scoped.rows(
    `insert into learning_choice (committee_id, slug, term, uses, chosen_by) values ($1, $2, $3, $4, $5)`,
    [choice.committeeId, choice.slug, choice.term, choice.uses, choice.chosenBy],
  );
}
