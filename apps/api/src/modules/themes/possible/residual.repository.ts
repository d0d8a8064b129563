import type { DismissedTheme, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import type { StoredPassage } from '../passages/passage.mapper.js';
import { passageFrom, passageJson } from '../passages/passage.sql.js';

/** A passage that carries no theme, and whose it is. */
interface ResidualPassage {
  readonly id: string;
  readonly text: string;
  readonly reviewId: string;
  readonly committeeId: string;
}

/** The passages of an area that carry no theme: so many of the newest, and how many there are. */
export interface Residual {
  readonly count: number;
  readonly passages: readonly ResidualPassage[];
}

/** The passages in the caller's area on which no theme is suggested or decided; where all were rejected, too. */
export async function findResidual(scoped: Scoped, limit: number): Promise<Residual> {
  const found = await scoped.json<Residual>(
    `with carried as (
       select coalesce(x.finding_id, x.strategy_id, x.action_id) as id from theme_assignment x
       where x.status <> 'rejected' and ${seesOwn(scoped.scope, 'x')}),
     residual as (
       select p.id, p.text, p.review_id, r.reported_on from ${passageFrom(scoped.scope)}
       where not exists (select from carried c where c.id = p.id))
     select json_build_object('count', (select count(*) from residual), 'passages', (
       select coalesce(json_agg(json_build_object('id', n.id, 'text', n.text, 'reviewId', n.review_id,
         'committeeId', scope.committee_id())), '[]')
       from (select * from residual order by reported_on desc nulls last, id limit $1) n)) as json`,
    [limit],
  );
  return found ?? { count: 0, passages: [] };
}

/** Passages the caller may see, by their ids. */
export async function findPassages(scoped: Scoped, ids: readonly string[]): Promise<StoredPassage[]> {
  const found = await scoped.json<StoredPassage[]>(
    `select coalesce(json_agg(${passageJson(scoped.scope)}), '[]') as json from ${passageFrom(scoped.scope)}
     where p.id = any($1::uuid[])`,
    [ids],
  );
  return found ?? [];
}

/** A possible theme that was dismissed, with the passages it had. */
export type StoredDismissal = Omit<DismissedTheme, 'passages'> & { readonly passageIds: readonly string[] };

/** What the caller's committee dismissed, the newest first. */
export async function findDismissed(scoped: Scoped): Promise<StoredDismissal[]> {
  const found = await scoped.json<StoredDismissal[]>(
    `select coalesce(json_agg(json_build_object('id', d.id, 'passageIds', d.passage_ids, 'words', d.words,
       'reason', d.reason, 'dismissedBy', d.dismissed_by, 'dismissedOn', d.dismissed_on)
       order by d.dismissed_on desc, d.id), '[]') as json
     from dismissed_theme d where ${seesOwn(scoped.scope, 'd')}`,
  );
  return found ?? [];
}

/** What is dismissed, by whom and why. */
export interface NewlyDismissed {
  readonly committeeId: string;
  readonly passageIds: readonly string[];
  readonly words: readonly string[];
  readonly reason: string;
  readonly dismissedBy: string;
  readonly dismissedOn: LocalDate;
}

/** Keeps that a possible theme was dismissed. */
export async function insertDismissed(scoped: Scoped, dismissed: NewlyDismissed): Promise<void> {
  const { committeeId, passageIds, words, reason, dismissedBy, dismissedOn } = dismissed;
  await scoped.rows(
    `insert into dismissed_theme (committee_id, passage_ids, words, reason, dismissed_by, dismissed_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [committeeId, passageIds, words, reason, dismissedBy, dismissedOn],
  );
}
