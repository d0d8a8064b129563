import type { LocalDate, PlanQuery } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesLinked } from '../../database/seen.js';
import { orders, placesFrom } from './plan-places.sql.js';
import { standing } from './standing.sql.js';

/** What the list is asked for, but for its page. */
export type Wanted = Partial<Omit<PlanQuery, 'page'>>;

/** The ids of a page of actions, and how many there are on all pages. */
export interface FoundPage {
  readonly ids: readonly string[];
  readonly total: number;
}

/** Which page: on what day, after how many, and how many at most. */
export interface Page {
  readonly today: LocalDate;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the actions the caller may see that pass the filters on the day, in the order asked for. */
export async function findPage(scoped: Scoped, wanted: Wanted, page: Page): Promise<FoundPage> {
  const { scope } = scoped;
  const { conditions, values } = filters(scope, wanted, page.today);
  const order = wanted.order ?? 'plan';
  const places = `${placesFrom(scope)} and ${conditions.join(' and ')}`;
  // A whole plan in its order is read no further than the page, and counted by its links. Else all must be looked at.
  const whole = conditions.length === 1 && order === 'plan' && scope.role !== 'agency';
  const found = await scoped.rowsOften<{ id: string; total: number | null }>(
    `select sa.action_id as id, ${whole ? 'null' : 'count(*) over ()'} as total from ${places}
     order by ${orders[order]} limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, page.limit, page.offset],
  );
  const ids = found.map(({ id }) => id);
  const total = found[0]?.total ?? null;
  if (total !== null || (page.offset === 0 && !whole)) return { ids, total: total ?? 0 };
  const [counted] = await scoped.rowsOften<{ total: number }>(
    `select count(distinct sa.action_id) as total from ${whole ? everyLink(scope) : places}`,
    values,
  );
  return { ids, total: counted?.total ?? 0 };
}

/** The ids of all of them. */
export async function findIds(scoped: Scoped, wanted: Wanted, today: LocalDate): Promise<string[]> {
  const { conditions, values } = filters(scoped.scope, wanted, today);
  const found = await scoped.rows<{ id: string }>(
    `select sa.action_id as id from ${placesFrom(scoped.scope)} and ${conditions.join(' and ')}
     order by ${orders[wanted.order ?? 'plan']}`,
    values,
  );
  return found.map(({ id }) => id);
}

const everyLink = (scope: Scope) => `strategy_action sa where ${seesLinked(scope, 'sa')} and $1::date is not null`;

/** What to look for. Only what is asked for is said, so that each question is answered by what finds it soonest. */
function filters(scope: Scope, wanted: Wanted, today: LocalDate) {
  const values: unknown[] = [today];
  const conditions: string[] = ['$1::date is not null']; // named here, for not every question goes by the day
  const compare = (value: string | undefined, condition: (value: string) => string) => {
    if (value === undefined || value === '') return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const mark = (value: 'yes' | undefined, condition: string) => {
    if (value !== undefined) conditions.push(condition);
  };
  compare(wanted.reviewId, (id) => servesReview(scope, id));
  compare(wanted.agencyId, (id) => `a.agency_ids @> array[${id}::uuid]`);
  compare(wanted.delivery, (delivery) => `a.delivery = ${delivery}`);
  compare(wanted.effect, (effect) => `a.effect = ${effect}`);
  compare(wanted.accountableAgencyId, (id) => `a.accountable_agency_id = ${id}`);
  compare(wanted.words?.replaceAll(/[\\%_]/g, String.raw`\$&`), says);
  compare(wanted.colour, (colour) => `${standing.colour} = ${colour}`);
  mark(wanted.noLead, 'not exists (select from action_lead l where l.action_id = a.id)');
  mark(wanted.overdue, `${standing.overdueDays} > 0`);
  mark(wanted.dueSoon, standing.isDueSoon);
  mark(wanted.updateAwaited, standing.awaitsUpdate);
  return { conditions, values };
}

const servesReview = (scope: Scope, id: string) => `exists (select from strategy_action x
  join strategy y on y.id = x.strategy_id where x.action_id = a.id and y.review_id = ${id} and ${seesLinked(scope, 'x')})`;

const says = (words: string) => `(a.text ilike '%' || ${words} || '%' or a.measure_text ilike '%' || ${words} || '%'
  or exists (select from strategy s where s.id = sa.strategy_id and s.title ilike '%' || ${words} || '%'))`;
