import { dayInWords, type PlanRow } from '@followthrough/domain';
import { cadenceWords, directionWords, familyWords, unitWords } from '@followthrough/domain/words';
import type { MeasureRow, ReadingRow } from '@followthrough/returns';
import { chartOf, type StoredMeasure } from '../../measures/index.js';
import { wordsOrNothing } from '../words.js';

/** How a measure is defined, with what its chart says today. */
export function toMeasureRow(measure: StoredMeasure, { reviewReference, strategyNumber }: PlanRow): MeasureRow {
  const { line, baselineEndsOn } = measure;
  return {
    measureId: line.id,
    name: line.name,
    reviewReference,
    strategyNumber,
    family: familyWords[line.family],
    question: wordsOrNothing(measure.question),
    operationalDefinition: measure.definition,
    numerator: wordsOrNothing(measure.numeratorText),
    denominator: wordsOrNothing(measure.denominatorText),
    inclusions: null,
    unit: unitWords[line.unit],
    directionOfGood: directionWords[line.direction],
    target: measure.targetValue,
    targetOn: measure.targetBy,
    cadence: cadenceWords[line.cadence],
    source: wordsOrNothing(measure.source),
    owner: null,
    baseline: baselineEndsOn === null ? null : `Readings to ${dayInWords(baselineEndsOn)}`,
    chartReading: measure.readings.length === 0 ? null : chartOf(measure, null).sentence,
  };
}

/** Every reading of a measure, oldest first. */
export function toReadingRows({ line, readings }: StoredMeasure): ReadingRow[] {
  return readings.map((reading) => ({
    measureId: line.id,
    measureName: line.name,
    on: reading.on,
    numerator: reading.numerator,
    denominator: reading.denominator,
    value: readingValue(reading),
    unit: unitWords[line.unit],
    note: wordsOrNothing(reading.note),
  }));
}

/** A reading in its measure's unit: as it was written, or the part in every hundred of the whole. */
export function readingValue({
  value,
  numerator,
  denominator,
}: Pick<StoredMeasure['readings'][number], 'value' | 'numerator' | 'denominator'>): number | null {
  if (value !== null || numerator === null || denominator === null || denominator === 0) return value;
  return (100 * numerator) / denominator;
}
