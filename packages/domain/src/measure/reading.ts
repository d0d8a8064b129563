import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import type { FieldProblem } from '../problem.js';
import { Narrative, OptionalLine, OptionalNarrative } from '../text.js';
import type { MeasureUnit } from './states.js';

/** How many readings may be sent, and looked through, at once. */
export const readingsMax = 1000;

const figure = z.number().max(1e9).min(-1e9).nullable();

/** What a reading says: a value in the measure's unit, or a part and its whole. */
export const Figures = z.strictObject({ value: figure, numerator: figure, denominator: figure });
export type Figures = z.infer<typeof Figures>;

/** A reading to be kept; where there is one of its period already, the one it corrects as it was seen. */
export const NewReading = Figures.extend({
  on: LocalDate,
  provisional: z.boolean(),
  note: OptionalLine,
  corrects: z.strictObject({ readingId: RecordId, version: Version }).nullable(),
});
export type NewReading = z.infer<typeof NewReading>;

/** Readings to be kept, all or none, and why those that correct others do. */
export const NewReadings = z
  .strictObject({ readings: z.array(NewReading).min(1).max(readingsMax), reason: OptionalNarrative })
  .meta({ id: 'NewReadings' });
export type NewReadings = z.infer<typeof NewReadings>;

/** A reading said anew, and why. */
export const ReadingCorrection = Figures.extend({
  provisional: z.boolean(),
  note: OptionalLine,
  reason: Narrative,
}).meta({
  id: 'ReadingCorrection',
});
export type ReadingCorrection = z.infer<typeof ReadingCorrection>;

/** Whether a reading is left out of what the chart says, and why. */
export const ReadingExclusion = z
  .strictObject({ excluded: z.boolean(), reason: Narrative })
  .meta({ id: 'ReadingExclusion' });
export type ReadingExclusion = z.infer<typeof ReadingExclusion>;

/** Whether somebody sees a reading as plainly different from the others, and why. No rule computes it. */
export const ReadingMarking = z.strictObject({ marked: z.boolean(), reason: Narrative }).meta({ id: 'ReadingMarking' });
export type ReadingMarking = z.infer<typeof ReadingMarking>;

/** Why a reading was entered by mistake. */
export const ReadingRemoval = z.strictObject({ reason: Narrative }).meta({ id: 'ReadingRemoval' });
export type ReadingRemoval = z.infer<typeof ReadingRemoval>;

const inParts = (unit: MeasureUnit) => unit === 'percent' || unit === 'rate';

/** What is wrong with a reading's figures, beside the field it is in; `null` where nothing is. */
export function faultIn({ value, numerator, denominator }: Figures, unit: MeasureUnit): FieldProblem | null {
  if (numerator !== null || denominator !== null) return faultInParts({ numerator, denominator }, unit);
  if (value === null) return { path: 'value', sentence: 'Give a figure.' };
  if (value < 0) return { path: 'value', sentence: 'A reading is never less than 0.' };
  if (unit === 'percent' && value > 100) return { path: 'value', sentence: 'A percentage is at most 100.' };
  if (unit === 'count' && !Number.isInteger(value))
    return { path: 'value', sentence: 'A number of things is a whole number.' };
  return null;
}

function faultInParts({ numerator, denominator }: Omit<Figures, 'value'>, unit: MeasureUnit): FieldProblem | null {
  if (!inParts(unit)) return { path: 'value', sentence: 'This measure takes one figure a reading, not two.' };
  if (numerator === null) return { path: 'numerator', sentence: 'Say how many were counted.' };
  if (denominator === null) return { path: 'denominator', sentence: 'Say out of how many.' };
  if (numerator < 0) return { path: 'numerator', sentence: 'A count is never less than 0.' };
  if (denominator < 0) return { path: 'denominator', sentence: 'A count is never less than 0.' };
  if (unit === 'percent' && numerator > denominator)
    return {
      path: 'numerator',
      sentence: 'More are counted than there are. Check the two figures, and that they are not the wrong way round.',
    };
  if (!Number.isInteger(numerator)) return { path: 'numerator', sentence: 'What is counted is a whole number.' };
  if (unit === 'percent' && !Number.isInteger(denominator))
    return { path: 'denominator', sentence: 'What it is counted out of is a whole number.' };
  return null;
}

/** A reading in its measure's unit: as it was written, or the part in every hundred, or in so many, of the whole. */
export function valueOf({ value, numerator, denominator }: Figures, per = 100): number | null {
  if (value !== null) return value;
  return numerator === null || !denominator ? null : (per * numerator) / denominator;
}
