import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Problem, type FieldProblem } from '../problem.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';
import { countsReviews, directionUnlessSaid, reviewCountSentence } from './direction.js';
import { MeasureCadence, MeasureDirection, MeasureDisclosure, MeasureFamily, MeasureUnit } from './states.js';

/** Where a measure is meant to be, in its own unit, and by which day. */
export const MeasureTarget = z.strictObject({ value: z.number().min(0).max(1e9), by: LocalDate });
export type MeasureTarget = z.infer<typeof MeasureTarget>;

const targetsMax = 12;

/**
 * What exactly is measured, apart from any reading: enough that two people counting the same month come to the same figure.
 */
export const MeasureDefinition = z
  .strictObject({
    name: Line,
    family: MeasureFamily,
    question: OptionalNarrative,
    definition: Narrative,
    numeratorText: OptionalNarrative,
    denominatorText: OptionalNarrative,
    inclusions: OptionalNarrative,
    exclusions: OptionalNarrative,
    unit: MeasureUnit,
    /** Per how many a rate is given: 1,000 for "per thousand children". */
    ratePer: z.int().min(1).max(1_000_000).nullable(),
    /** Left `null`, a count of learning reviews is neutral; of anything else it must be said. */
    direction: MeasureDirection.nullable(),
    directionReason: OptionalNarrative,
    targets: z.array(MeasureTarget).max(targetsMax),
    cadence: MeasureCadence,
    sampling: OptionalNarrative,
    source: OptionalNarrative,
    ownerPost: OptionalLine,
    /** Who sees to its readings, where that person has an account; `ownerPost` says it of anybody else. */
    ownerPersonId: RecordId.nullable().default(null),
    /** The first day that a reading is expected to tell of. */
    expectedFrom: LocalDate,
    baselineEndsOn: LocalDate.nullable(),
    disclosure: MeasureDisclosure,
    workedExample: OptionalNarrative,
  })
  .meta({ id: 'MeasureDefinition' });
export type MeasureDefinition = z.infer<typeof MeasureDefinition>;

/** A definition in which it is settled which way is better. */
export type SettledDefinition = MeasureDefinition & { readonly direction: MeasureDirection };

/**
 * Settles a definition: which way is better, and its targets by their days.
 *
 * @throws {Problem} `request.invalid` with every field that leaves two people counting differently.
 */
export function settleDefinition(definition: MeasureDefinition): SettledDefinition {
  const direction = definition.direction ?? directionUnlessSaid(definition);
  const faults = [...wholeFaults(definition), ...directionFaults(definition), ...targetFaults(definition)];
  if (direction === null || faults.length > 0) throw new Problem('request.invalid', {}, faults);
  const targets = definition.targets.toSorted((one, other) => one.by.localeCompare(other.by));
  return { ...definition, direction, targets, ratePer: definition.unit === 'rate' ? definition.ratePer : null };
}

function wholeFaults({ unit, numeratorText, denominatorText, ratePer }: MeasureDefinition): FieldProblem[] {
  if (unit !== 'percent' && unit !== 'rate') return [];
  return [
    ...(numeratorText === '' ? [{ path: 'numeratorText', sentence: 'Say what is counted.' }] : []),
    ...(denominatorText === '' ? [{ path: 'denominatorText', sentence: 'Say out of what it is counted.' }] : []),
    ...(unit === 'rate' && ratePer === null
      ? [{ path: 'ratePer', sentence: 'Say per how many, such as 1,000 or 10,000.' }]
      : []),
  ];
}

function directionFaults(definition: MeasureDefinition): FieldProblem[] {
  const { direction, directionReason } = definition;
  if (countsReviews(definition)) {
    const unexplained = direction !== null && direction !== 'neutral' && directionReason === '';
    return unexplained ? [{ path: 'directionReason', sentence: reviewCountSentence }] : [];
  }
  return direction === null
    ? [{ path: 'direction', sentence: 'Say which way is better, or that neither is by itself.' }]
    : [];
}

function targetFaults({ targets, unit }: MeasureDefinition): FieldProblem[] {
  return targets.flatMap(({ value, by }, place) => {
    if (unit === 'percent' && value > 100)
      return [{ path: `targets.${place}.value`, sentence: 'A percentage is at most 100.' }];
    return targets.findIndex((other) => other.by === by) < place
      ? [{ path: `targets.${place}.by`, sentence: 'Another target has this day already.' }]
      : [];
  });
}
