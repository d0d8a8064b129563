import { dayInWords, lateReading, type MeasureSnapshot, type PlanRow } from '@followthrough/domain';
import { cadenceWords, directionWords, familyWords, gistOf, gistWords, unitInWords } from '@followthrough/domain/words';
import type { MeasureRow, ReadingRow } from '@followthrough/returns';
import { leavingReadings, type StoredMeasure } from '../../measures/index.js';
import { wordsOrNothing } from '../words.js';

/** A measure as it is defined, beside what was kept of its chart when the return was gathered. */
export interface ReportedMeasure {
  readonly stored: StoredMeasure;
  readonly snapshot: MeasureSnapshot;
}

/** What each measure said when the return was gathered, by the id of its action. */
export function snapshotsByAction(measures: readonly ReportedMeasure[]): ReadonlyMap<string, MeasureSnapshot[]> {
  const byAction = new Map<string, MeasureSnapshot[]>();
  for (const { snapshot } of measures)
    byAction.set(snapshot.actionId, [...(byAction.get(snapshot.actionId) ?? []), snapshot]);
  return byAction;
}

/** How a measure is defined, who sees to it, and what its chart said on the day of the return. */
export function toMeasureRow(
  { stored, snapshot }: ReportedMeasure,
  { reviewReference, strategyNumber }: PlanRow,
  asAt: string,
): MeasureRow {
  const { line, baselineEndsOn } = stored;
  return {
    measureId: line.id,
    name: line.name,
    reviewReference,
    strategyNumber,
    family: familyWords[line.family],
    question: wordsOrNothing(stored.question),
    operationalDefinition: stored.definition,
    numerator: wordsOrNothing(stored.numeratorText),
    denominator: wordsOrNothing(stored.denominatorText),
    inclusions: countedAndLeftOut(stored),
    unit: unitInWords(line.unit, stored.ratePer),
    directionOfGood: directionWords[line.direction],
    target: stored.targetValue,
    targetOn: stored.targetBy,
    cadence: cadenceWords[line.cadence],
    late: lateInWords(stored, asAt),
    source: wordsOrNothing(stored.source),
    owner: wordsOrNothing(stored.ownerPost),
    baseline: baselineEndsOn === null ? null : `Readings to ${dayInWords(baselineEndsOn)}`,
    level: gistWords[gistOf(snapshot.said)].words,
    chartReading: stored.readings.length === 0 ? null : snapshot.outside,
    readBy: `${snapshot.said.chart}, rules ${snapshot.said.ruleset}, method ${snapshot.said.engineVersion}`,
  };
}

/** Every reading of a measure that may leave the committee, oldest first. What is hidden says so. */
export function toReadingRows({ stored, snapshot }: ReportedMeasure): ReadingRow[] {
  const { id: measureId, name: measureName, unit } = stored.line;
  const row = { measureId, measureName, unit: unitInWords(unit, stored.ratePer) };
  const none = { on: null, numerator: null, denominator: null, value: null, note: null };
  if (stored.disclosure === 'committee-only' && stored.readings.length > 0)
    return [{ ...row, ...none, hidden: keptWithin(snapshot) }];
  return leavingReadings(stored).map(({ on, numerator, denominator, value, hidden, note }) => ({
    ...row,
    ...{ on, numerator, denominator, value, hidden: wordsOrNothing(hidden), note: wordsOrNothing(note) },
  }));
}

function keptWithin({ said: { readings } }: MeasureSnapshot): string {
  return `${readings === 1 ? 'One reading is' : `${readings} readings are`} kept within the committee`;
}

function countedAndLeftOut({ inclusions, exclusions }: StoredMeasure): string | null {
  return wordsOrNothing(
    [...(inclusions === '' ? [] : [inclusions]), ...(exclusions === '' ? [] : [`Left out: ${exclusions}`])].join('\n'),
  );
}

/** Once its action is closed, nobody is asked for more readings. */
function lateInWords({ line, expectedFrom, closed }: StoredMeasure, asAt: string): string | null {
  const late = closed ? null : lateReading({ ...line, expectedFrom }, asAt);
  return late === null ? null : `${late.of}, expected by ${dayInWords(late.dueOn)}`;
}
