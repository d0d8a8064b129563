import { everyWords, type LocalDate, type RecurringEdit, type RecurringView } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesOwn } from '../../database/seen.js';

type Stored = Omit<RecurringView, 'every'>;

/** The recurring actions of the caller's committee, those that have ended last. */
export async function findRecurring(scoped: Scoped): Promise<RecurringView[]> {
  const { scope } = scoped;
  const found = await scoped.json<Stored[]>(
    `select coalesce(json_agg(json_build_object('id', n.id, 'version', n.version, 'strategyId', s.id,
         'strategy', concat_ws(' ', r.reference || ',', s.number, s.title), 'text', n.text, 'measureText', n.measure_text,
         'lever', n.lever, 'scope', n.scope, 'accountableAgencyId', n.accountable_agency_id, 'leads', n.leads,
         'everyMonths', n.every_months, 'firstDueOn', n.first_due_on, 'untilOn', n.until_on, 'endedOn', n.ended_on,
         'occurrences', (select coalesce(json_agg(json_build_object('actionId', a.id, 'dueOn', a.due_on,
             'delivery', a.delivery) order by a.occurrence_on desc), '[]')
           from action a where a.recurring_id = n.id and ${seesAction(scope, 'a')}))
       order by n.ended_on is not null, n.first_due_on, n.id), '[]') as json
     from recurring_action n join strategy s on s.id = n.strategy_id join review r on r.id = s.review_id
     where ${seesOwn(scope, 'n')}`,
  );
  return (found ?? []).map((each) => ({ ...each, every: everyWords(each.everyMonths) }));
}

/** A definition with the last day an occurrence was made for. */
export interface Definition extends RecurringEdit {
  readonly id: string;
  readonly committeeId: string;
  readonly strategyId: string;
  readonly firstDueOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly madeUpTo: LocalDate | null;
}

const definitionJson = `json_build_object('id', n.id, 'committeeId', n.committee_id, 'strategyId', n.strategy_id,
  'text', n.text, 'measureText', n.measure_text, 'lever', n.lever, 'scope', n.scope,
  'accountableAgencyId', n.accountable_agency_id, 'leads', n.leads, 'everyMonths', n.every_months,
  'firstDueOn', n.first_due_on, 'untilOn', n.until_on, 'endedOn', n.ended_on,
  'madeUpTo', (select max(a.occurrence_on) from action a where a.recurring_id = n.id))`;

/** One definition of the caller's committee, or `null`. */
export function findDefinition(scoped: Scoped, id: string): Promise<Definition | null> {
  return scoped.json<Definition>(
    `select ${definitionJson} as json from recurring_action n where n.id = $1 and ${seesOwn(scoped.scope, 'n')}`,
    [id],
  );
}

/** The definitions of the caller's committee that still come round. */
export async function findRunning(scoped: Scoped): Promise<Definition[]> {
  const found = await scoped.json<Definition[]>(
    `select coalesce(json_agg(${definitionJson} order by n.id), '[]') as json
     from recurring_action n where n.ended_on is null and ${seesOwn(scoped.scope, 'n')}`,
  );
  return found ?? [];
}

/** The committees there are, for work that goes through each of them in turn. */
export function findCommitteeIds(scoped: Scoped): Promise<{ id: string }[]> {
  return scoped.rows<{ id: string }>('select id from committee order by id');
}

/** Changes a definition if it is still the version the caller saw and has not ended; says whether it was. */
export async function writeDefinition(scoped: Scoped, id: string, seen: number, edit: RecurringEdit): Promise<boolean> {
  const { text, measureText, lever, scope, accountableAgencyId, leads, untilOn, everyMonths } = edit;
  const found = await scoped.rows<{ id: string }>(
    `update recurring_action n set text = $3, measure_text = $4, lever = $5, scope = $6, accountable_agency_id = $7,
       leads = $8, until_on = $9, every_months = $10
     where n.id = $1 and n.version = $2 and ${seesOwn(scoped.scope, 'n')} returning n.id`,
    [id, seen, text, measureText, lever, scope, accountableAgencyId, JSON.stringify(leads), untilOn, everyMonths],
  );
  return found.length === 1;
}

/** Ends a definition if it is still the version the caller saw; says whether it was. */
export async function endDefinition(scoped: Scoped, id: string, seen: number, endedOn: LocalDate): Promise<boolean> {
  const found = await scoped.rows<{ id: string }>(
    `update recurring_action n set ended_on = $3
     where n.id = $1 and n.version = $2 and ${seesOwn(scoped.scope, 'n')} returning n.id`,
    [id, seen, endedOn],
  );
  return found.length === 1;
}

/** An occurrence that nobody has begun. */
export interface Unbegun {
  readonly id: string;
  readonly leads: readonly {
    readonly id: string;
    readonly post: string;
    readonly agencyId: string | null;
    readonly contactPersonId: string | null;
  }[];
}

/** The occurrences that nobody has begun: not started, never spoken of, not closed. */
export async function findUnbegun(scoped: Scoped, recurringId: string): Promise<Unbegun[]> {
  const found = await scoped.json<Unbegun[]>(
    `select coalesce(json_agg(json_build_object('id', a.id, 'leads', (select coalesce(json_agg(json_build_object(
         'id', l.id, 'post', l.post, 'agencyId', l.agency_id, 'contactPersonId', l.contact_person_id)
         order by l.position), '[]') from action_lead l where l.action_id = a.id)) order by a.occurrence_on), '[]') as json
     from action a where a.recurring_id = $1 and a.delivery = 'not-started' and a.last_update_on is null
       and a.closed_on is null and ${seesAction(scoped.scope, 'a')}`,
    [recurringId],
  );
  return found ?? [];
}

/** Gives an occurrence that nobody has begun the words of its definition. */
export async function rewriteOccurrence(scoped: Scoped, id: string, edit: RecurringEdit): Promise<void> {
  const { text, measureText, lever, scope, accountableAgencyId } = edit;
  await scoped.rows(
    `update action a set text = $2, measure_text = $3, lever = $4, scope = $5, accountable_agency_id = $6
     where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [id, text, measureText, lever, scope, accountableAgencyId],
  );
}

/** Withdraws the occurrences that nobody has begun and whose time has not come. */
export async function withdrawUnbegun(scoped: Scoped, recurringId: string, today: LocalDate): Promise<void> {
  await scoped.rows(
    `update action a set delivery = 'withdrawn'
     where a.recurring_id = $1 and a.delivery = 'not-started' and a.last_update_on is null and a.closed_on is null
       and a.starts_on > $2 and ${seesAction(scoped.scope, 'a')}`,
    [recurringId, today],
  );
}

/** An occurrence as it is first kept. */
export interface Occurrence {
  readonly id: string;
  readonly definition: Definition;
  readonly reference: string;
  readonly dueOn: LocalDate;
  readonly startsOn: LocalDate;
}

/**
 * Makes the action of one occurrence. The unique constraint decides, so that it is there once however often it is made.
 *
 * @returns Whether it was not there yet.
 */
export async function insertOccurrence(
  scoped: Scoped,
  { id, definition, reference, dueOn, startsOn }: Occurrence,
): Promise<boolean> {
  const { text, measureText, lever, scope, accountableAgencyId } = definition;
  const found = await scoped.rows<{ id: string }>(
    `insert into action (id, committee_id, recurring_id, occurrence_on, reference, text, measure_text, lever, scope,
       accountable_agency_id, timescale_text, starts_on, original_due_on, due_on, due_precision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $4, $4, 'day')
     on conflict (recurring_id, occurrence_on) do nothing returning id`,
    [
      ...[id, definition.committeeId, definition.id, dueOn, reference, text, measureText, lever, scope],
      ...[accountableAgencyId, everyWords(definition.everyMonths), startsOn],
    ],
  );
  return found.length === 1;
}
