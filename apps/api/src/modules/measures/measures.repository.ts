import type { ChartChoice, MeasureDisclosure, MeasureLine, MeasureTarget, ReadInTime } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { eventsJson, type StoredEvent } from './chart/chart-events.js';
import { seesAction, seesLinked, seesOnAction } from '../../database/seen.js';
import { phasesJson, type StoredPhase } from './phases/stored-phases.js';

/** A reading as kept: a value, or a part and a whole. */
export interface StoredReading {
  readonly id: string;
  readonly on: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string;
  readonly provisional: boolean;
  /** Why the chart leaves it out; `null` where it does not. */
  readonly exclusionReason: string | null;
  /** Why somebody sees it as plainly different, and who. */
  readonly markedReason: string | null;
  readonly markedBy: string | null;
}

/** A measure with its definition and every reading, oldest first. */
export interface StoredMeasure {
  readonly line: MeasureLine;
  readonly version: number;
  readonly question: string;
  readonly definition: string;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly source: string;
  readonly inclusions: string;
  readonly exclusions: string;
  readonly ownerPost: string;
  readonly expectedFrom: string;
  readonly disclosure: MeasureDisclosure;
  /** Whether its action is closed, so that no more readings are asked for. */
  readonly closed: boolean;
  readonly targetValue: number | null;
  readonly targetBy: string | null;
  /** Every target, in the order of their days; the last is the one aimed at. */
  readonly targets: readonly MeasureTarget[];
  readonly baselineEndsOn: string | null;
  /** Per how many a rate is given. */
  readonly ratePer: number | null;
  readonly choice: ChartChoice;
  readonly events: readonly StoredEvent[];
  /** By their starts, those that were undone among them. */
  readonly phases: readonly StoredPhase[];
  readonly readings: readonly StoredReading[];
}

const lineJson = (scope: Scope) => `json_build_object(
  'id', m.id, 'name', m.name, 'family', m.family, 'unit', m.unit, 'direction', m.direction, 'cadence', m.cadence,
  'actionId', m.action_id, 'actionText', a.text,
  'reviewReference', (select r.reference from strategy_action sa join strategy s on s.id = sa.strategy_id
    join review r on r.id = s.review_id where sa.action_id = a.id and ${seesLinked(scope, 'sa')} order by r.reference limit 1),
  'readings', l.readings, 'latestOn', l.latest_on, 'latestValue', l.latest_value)`;

/** Where `lineJson` and `wholeJson` read. */
export const lineFrom = (scope: Scope) => `measure m join action a on a.id = m.action_id and ${seesAction(scope, 'a')}
  cross join lateral (
    select count(*) as readings, max(read_on) as latest_on,
      (array_agg(coalesce(value, case when denominator > 0 then coalesce(m.rate_per, 100) * numerator / denominator end)
        order by read_on desc))[1] as latest_value
    from reading where measure_id = m.id) l`;

/** A measure as a line, with what decides whether a reading of it is late. */
export type StoredLine = MeasureLine & Pick<ReadInTime, 'expectedFrom'> & { owner: string; closed: boolean };

/** Every measure the caller may see, those with most readings first. */
export async function findMeasures(scoped: Scoped): Promise<StoredLine[]> {
  const found = await scoped.json<StoredLine[]>(
    `select coalesce(json_agg(${lineJson(scoped.scope)}::jsonb || jsonb_build_object('expectedFrom', m.expected_from,
       'owner', coalesce((select k.name from scope.people_keeping(m.action_id) k
         where k.person_id = m.owner_person_id), m.owner_post), 'closed', a.closed_on is not null) order by l.readings desc, m.name), '[]') as json
     from ${lineFrom(scoped.scope)}`,
  );
  return found ?? [];
}

/** A measure whole, as a value of JSON; goes with `lineFrom`. */
export const wholeJson = (
  scope: Scope,
) => `json_build_object('line', ${lineJson(scope)}, 'question', m.question, 'definition', m.definition,
  'numeratorText', m.numerator_text, 'denominatorText', m.denominator_text, 'source', m.source,
  'inclusions', m.inclusions, 'exclusions', m.exclusions, 'ownerPost', m.owner_post, 'expectedFrom', m.expected_from,
  'disclosure', m.disclosure, 'closed', a.closed_on is not null,
  'targetValue', m.targets -> -1 -> 'value', 'targetBy', m.targets -> -1 -> 'by', 'targets', m.targets, 'baselineEndsOn', m.baseline_ends_on,
  'version', m.version, 'ratePer', m.rate_per, 'events', ${eventsJson(scope)}, 'phases', ${phasesJson},
  'choice', json_build_object('chart', m.chart, 'ruleset', m.ruleset, 'reason', m.chart_reason),
  'readings', (select coalesce(json_agg(json_build_object('id', x.id, 'on', x.read_on, 'value', x.value,
    'numerator', x.numerator, 'denominator', x.denominator, 'note', x.note, 'provisional', x.provisional,
    'exclusionReason', x.exclusion_reason, 'markedReason', x.marked_reason, 'markedBy', x.marked_by) order by x.read_on), '[]')
    from reading x where x.measure_id = m.id))`;

/** One measure whole, or `null`. */
export function findMeasure(scoped: Scoped, id: string): Promise<StoredMeasure | null> {
  return scoped.json<StoredMeasure>(
    `select ${wholeJson(scoped.scope)} as json from ${lineFrom(scoped.scope)} where m.id = $1`,
    [id],
  );
}

/** Every measure the caller may see, whole, by name. */
export async function findWholeMeasures(scoped: Scoped): Promise<StoredMeasure[]> {
  const found = await scoped.json<StoredMeasure[]>(
    `select coalesce(json_agg(${wholeJson(scoped.scope)} order by m.name, m.id), '[]') as json from ${lineFrom(scoped.scope)}`,
  );
  return found ?? [];
}

/** Every measure of an action the caller may see, whole: what matters to children first. */
export async function findMeasuresOfAction(scoped: Scoped, actionId: string): Promise<StoredMeasure[]> {
  const found = await scoped.json<StoredMeasure[]>(
    `select coalesce(json_agg(${wholeJson(scoped.scope)} order by array_position(array['outcome', 'process', 'balancing'],
       m.family), m.name, m.id), '[]') as json
     from ${lineFrom(scoped.scope)} where m.action_id = $1`,
    [actionId],
  );
  return found ?? [];
}

/** Every measure of several actions the caller may see, whole, by name. */
export async function findMeasuresOfActions(scoped: Scoped, actionIds: readonly string[]): Promise<StoredMeasure[]> {
  const found = await scoped.json<StoredMeasure[]>(
    `select coalesce(json_agg(${wholeJson(scoped.scope)} order by m.name, m.id), '[]') as json
     from ${lineFrom(scoped.scope)} where m.action_id = any($1::uuid[])`,
    [actionIds],
  );
  return found ?? [];
}

/** The measure the caller's committee chose for its first page, or `null`. */
export async function findHeadline(scoped: Scoped): Promise<StoredMeasure | null> {
  const rows = await scoped.rows<{ id: string | null }>(
    'select headline_measure_id as id from committee where id = scope.committee_id()',
  );
  const id = rows[0]?.id ?? null;
  return id === null ? null : findMeasure(scoped, id);
}

/** Keeps how a measure is to be drawn if it is still the version the caller saw; says whether it was. */
// oxlint-disable-next-line max-params -- what, the version seen and the change, as everywhere here.
export async function writeChoice(scoped: Scoped, id: string, seen: number, choice: ChartChoice): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update measure m set chart = $3, ruleset = $4, chart_reason = $5
     where m.id = $1 and m.version = $2 and ${seesOnAction(scoped.scope, 'm')} returning m.id`,
    [id, seen, choice.chart, choice.ruleset, choice.reason],
  );
  return written.length === 1;
}
