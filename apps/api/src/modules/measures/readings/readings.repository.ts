import {
  type Figures,
  type LocalDate,
  type MeasureCadence,
  type MeasureUnit,
  type NewReading,
  type ReadingChange,
} from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesAction, seesOnAction } from '../../../database/seen.js';

/** A reading as it is stored. */
export interface KeptReading extends Figures {
  readonly id: string;
  readonly version: number;
  readonly on: LocalDate;
  readonly provisional: boolean;
  readonly note: string;
  readonly exclusionReason: string | null;
  readonly markedReason: string | null;
  readonly markedBy: string | null;
}

/** A measure with its readings, newest first, and what was done to them. */
export interface KeptReadings {
  readonly measureId: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly cadence: MeasureCadence;
  readonly ratePer: number | null;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly readings: readonly KeptReading[];
  readonly changes: readonly Omit<ReadingChange, 'period'>[];
}

const keptJson = `json_build_object('measureId', m.id, 'name', m.name, 'unit', m.unit,
  'cadence', m.cadence, 'ratePer', m.rate_per, 'numeratorText', m.numerator_text,
  'denominatorText', m.denominator_text,
  'readings', (select coalesce(json_agg(json_build_object('id', x.id, 'version', x.version, 'on', x.read_on,
      'value', x.value, 'numerator', x.numerator, 'denominator', x.denominator, 'provisional', x.provisional,
      'note', x.note, 'exclusionReason', x.exclusion_reason, 'markedReason', x.marked_reason,
      'markedBy', x.marked_by) order by x.read_on desc), '[]')
    from reading x where x.measure_id = m.id),
  'changes', (select coalesce(json_agg(json_build_object('id', c.id, 'on', c.read_on, 'kind', c.kind, 'was', c.was,
      'became', c.became, 'reason', c.reason, 'madeAt', c.made_at, 'madeBy', c.made_by)
      order by c.made_at desc, c.id), '[]')
    from reading_change c where c.measure_id = m.id))`;

/** The readings of a measure the caller sees, or `null`. */
export function findReadings(scoped: Scoped, measureId: string): Promise<KeptReadings | null> {
  return scoped.json<KeptReadings>(
    `select ${keptJson} as json from measure m
     where m.id = $1 and exists (select from action a where a.id = m.action_id and ${seesAction(scoped.scope, 'a')})`,
    [measureId],
  );
}

/** The measure whose reading it is, where the caller sees it, or `null`. */
export async function measureOf(scoped: Scoped, readingId: string): Promise<string | null> {
  const [found] = await scoped.rows<{ id: string }>(
    `select x.measure_id as id from reading x where x.id = $1 and ${seesOnAction(scoped.scope, 'x')}`,
    [readingId],
  );
  return found?.id ?? null;
}

/** Lets one after the other keep readings of a measure, so that two never enter the same period. */
export async function takeTurn(scoped: Scoped, measureId: string): Promise<void> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('readings ' || $1, 0))`, [measureId]);
}

/** Keeps new readings of a measure the caller sees. */
export async function insertReadings(
  scoped: Scoped,
  measureId: string,
  readings: readonly NewReading[],
): Promise<void> {
  await scoped.rows(
    `insert into reading (measure_id, action_id, read_on, value, numerator, denominator, provisional, note)
     select m.id, m.action_id, r."on", r.value, r.numerator, r.denominator, r.provisional, r.note
     from measure m, jsonb_to_recordset($2::jsonb) as r("on" date, value double precision,
       numerator double precision, denominator double precision, provisional boolean, note text)
     where m.id = $1 and ${seesOnAction(scoped.scope, 'm')}`,
    [measureId, JSON.stringify(readings)],
  );
}

/** What a reading says from now on. */
export type Rewritten = Omit<KeptReading, 'id' | 'version' | 'on'>;

/** Rewrites a reading if it is still the version the caller saw; says whether it was. */
// oxlint-disable-next-line max-params -- what, the version seen and the change, as everywhere here.
export async function writeReading(scoped: Scoped, id: string, seen: number, now: Rewritten): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update reading x set value = $3, numerator = $4, denominator = $5, provisional = $6, note = $7,
       exclusion_reason = $8, marked_reason = $9, marked_by = $10
     where x.id = $1 and x.version = $2 and ${seesOnAction(scoped.scope, 'x')} returning x.id`,
    [
      ...[id, seen, now.value, now.numerator, now.denominator, now.provisional, now.note, now.exclusionReason],
      ...[now.markedReason, now.markedBy],
    ],
  );
  return written.length === 1;
}

/** Takes a reading away if it is still the version the caller saw; says whether it was. */
export async function deleteReading(scoped: Scoped, id: string, seen: number): Promise<boolean> {
  const gone = await scoped.rows<{ id: string }>(
    `delete from reading x where x.id = $1 and x.version = $2 and ${seesOnAction(scoped.scope, 'x')} returning x.id`,
    [id, seen],
  );
  return gone.length === 1;
}

/** Something that was done to a reading after it was entered. */
export interface DoneToReading {
  readonly reading: KeptReading;
  readonly kind: ReadingChange['kind'];
  readonly became: Figures | null;
  readonly reason: string;
  readonly by: string;
}

/** Keeps what was done to a reading for good. */
export async function noteChange(
  scoped: Scoped,
  measureId: string,
  { reading, kind, became, reason, by }: DoneToReading,
): Promise<void> {
  const { value, numerator, denominator } = reading;
  await scoped.rows(
    `insert into reading_change (measure_id, action_id, reading_id, read_on, kind, was, became, reason, made_by)
     select m.id, m.action_id, $2, $3, $4, $5, $6, $7, $8 from measure m
     where m.id = $1 and ${seesOnAction(scoped.scope, 'm')}`,
    [
      ...[measureId, reading.id, reading.on, kind, JSON.stringify({ value, numerator, denominator })],
      ...[became && JSON.stringify(became), reason, by],
    ],
  );
}
