import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ChartSaying } from '../verdict/chart-saying.js';
import { MeasureUnit } from './states.js';

/** A reading as it stood, with the line and limits drawn there then; in the measure's unit. */
export const SnapshotPoint = z.strictObject({
  on: LocalDate,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  centre: z.number().nullable(),
  upper: z.number().nullable(),
  lower: z.number().nullable(),
  /** The position of its phase, from 0. */
  phase: z.int(),
  /** The rules it took part in, in words. */
  rules: z.array(z.string()),
  excluded: z.string().nullable(),
  provisional: z.boolean(),
});
export type SnapshotPoint = z.infer<typeof SnapshotPoint>;

/**
 * A measure as it was analysed when a position was taken. A format of its own: it stays as it is when a chart gains a
 * field, so that what was kept years ago can still be read.
 */
export const MeasureSnapshot = z
  .strictObject({
    /** What the chart said, by which chart, rules and version of the engine. */
    said: ChartSaying,
    actionId: RecordId,
    reviewReference: z.string(),
    unit: MeasureUnit,
    ratePer: z.int().nullable(),
    definition: z.string(),
    paragraph: z.string(),
    /** What may be said of it outside the committee: small counts and single days are hidden. */
    outside: z.string(),
    centreName: z.string(),
    /** Stretches with a line of their own, by the position of their first point and of the last the line rests on. */
    phases: z.array(
      z.strictObject({
        label: z.string(),
        start: z.int(),
        centre: z.number().nullable(),
        points: z.int(),
        baselineEnd: z.int().nullable(),
      }),
    ),
    points: z.array(SnapshotPoint),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'MeasureSnapshot' });
export type MeasureSnapshot = z.infer<typeof MeasureSnapshot>;

/** A figure as it stood, and whether the chart left it out; `null` where there was none. */
const Figure = z
  .strictObject({
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    excluded: z.string().nullable(),
  })
  .nullable();

const Line = z.strictObject({
  centre: z.number().nullable(),
  upper: z.number().nullable(),
  lower: z.number().nullable(),
});

/** What is said today of the readings that a snapshot was made from, where that is something else. */
export const SnapshotRevision = z.strictObject({
  /** What the chart says today of readings up to the same day. */
  said: ChartSaying,
  /** The line and limits at the last of them, then and today. */
  lineThen: Line,
  lineToday: Line,
  /** Whether its phases begin, end their baseline or are named otherwise: somebody decided on one, or undid one. */
  phases: z.boolean(),
  /** Readings that were corrected, added, left out or taken away, oldest first. */
  readings: z.array(z.strictObject({ on: LocalDate, was: Figure, became: Figure })),
});
export type SnapshotRevision = z.infer<typeof SnapshotRevision>;
