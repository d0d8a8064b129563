import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';

/** The words of a finding or a strategy that stands on a review. */
export interface WordsThere {
  readonly kind: 'finding' | 'strategy';
  readonly number: string;
  readonly text: string;
}

/** A review that words are to be saved on. */
export interface HeldReview {
  readonly ratifiedOn: LocalDate | null;
  /** The last place that a finding, and a strategy, has in the order of the review. */
  readonly lastFinding: number;
  readonly lastStrategy: number;
}

/** Whether the caller may see a review. */
export async function isReviewThere(scoped: Scoped, reviewId: string): Promise<boolean> {
  const found = await scoped.rows(`select from review r where r.id = $1 and ${seesOwn(scoped.scope, 'r')}`, [reviewId]);
  return found.length === 1;
}

/** The findings and strategies of a review, in its order. */
export async function findWordsThere(scoped: Scoped, reviewId: string): Promise<WordsThere[]> {
  const found = await scoped.json<WordsThere[]>(
    `select coalesce(json_agg(json_build_object('kind', w.kind, 'number', w.number, 'text', w.text)
       order by w.kind, w.position), '[]') as json
     from (
       select 'finding' as kind, f.paragraph as number, f.text, f.position
       from finding f where f.review_id = $1 and ${seesOwn(scoped.scope, 'f')}
       union all
       select 'strategy', s.number, s.title, s.position
       from strategy s where s.review_id = $1 and ${seesOwn(scoped.scope, 's')}
     ) w`,
    [reviewId],
  );
  return found ?? [];
}

/** A review held, so that nobody else saves words on it or ratifies it meanwhile; `undefined` when there is none such. */
export async function holdReview(scoped: Scoped, reviewId: string): Promise<HeldReview | undefined> {
  const held = await scoped.rows<{ ratifiedOn: LocalDate | null }>(
    `select r.chief_officers_ratified_on as "ratifiedOn" from review r
     where r.id = $1 and ${seesOwn(scoped.scope, 'r')} for update`,
    [reviewId],
  );
  const [last] = await scoped.rows<Omit<HeldReview, 'ratifiedOn'>>(
    `select coalesce((select max(position) from finding f where f.review_id = $1 and ${seesOwn(scoped.scope, 'f')}), 0) as "lastFinding",
       coalesce((select max(position) from strategy s where s.review_id = $1 and ${seesOwn(scoped.scope, 's')}), 0) as "lastStrategy"`,
    [reviewId],
  );
  return held[0] && last && { ...held[0], ...last };
}
