import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureDefinition } from '../measure/definition.js';
import { MeasureCadence, MeasureDirection, MeasureFamily, MeasureUnit } from '../measure/states.js';

/** A measure as a line of the list. */
export const MeasureLine = z
  .strictObject({
    id: RecordId,
    name: z.string(),
    family: MeasureFamily,
    unit: MeasureUnit,
    direction: MeasureDirection,
    cadence: MeasureCadence,
    actionId: RecordId,
    actionText: z.string(),
    reviewReference: z.string(),
    readings: z.int(),
    latestOn: LocalDate.nullable(),
    latestValue: z.number().nullable(),
  })
  .meta({ id: 'MeasureLine' });
export type MeasureLine = z.infer<typeof MeasureLine>;

/** Every measure the caller may see. */
export const MeasureList = z.strictObject({ measures: z.array(MeasureLine) }).meta({ id: 'MeasureList' });
export type MeasureList = z.infer<typeof MeasureList>;

/** A reading as drawn: its value in the measure's unit, the line and limits there, and the rules it took part in. */
export const ChartPoint = z.strictObject({
  on: LocalDate,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  centre: z.number().nullable(),
  upper: z.number().nullable(),
  lower: z.number().nullable(),
  rules: z.array(z.string()),
});
export type ChartPoint = z.infer<typeof ChartPoint>;

/** A measure with its chart; the words come from the same analysis as the line. */
export const MeasureChart = z
  .strictObject({
    line: MeasureLine,
    question: z.string(),
    definition: z.string(),
    numeratorText: z.string(),
    denominatorText: z.string(),
    source: z.string(),
    targetValue: z.number().nullable(),
    targetBy: LocalDate.nullable(),
    chart: z.string(),
    ruleset: z.string(),
    centreName: z.string(),
    points: z.array(ChartPoint),
    level: z.enum(['tooEarly', 'noSignal', 'hint', 'unusualPoint', 'sustained', 'mixed']),
    sentence: z.string(),
    paragraph: z.string(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'MeasureChart' });
export type MeasureChart = z.infer<typeof MeasureChart>;

/** A measure as it is kept: its definition, and what the caller may do with it. */
export const MeasureRecord = z
  .strictObject({
    id: RecordId,
    version: Version,
    actionId: RecordId,
    actionText: z.string(),
    definition: MeasureDefinition,
    mayChange: z.boolean(),
  })
  .meta({ id: 'MeasureRecord' });
export type MeasureRecord = z.infer<typeof MeasureRecord>;
