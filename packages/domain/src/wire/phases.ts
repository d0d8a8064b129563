import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureUnit } from '../measure/states.js';
import { ChartDirection, ChartLevel } from '../verdict/chart-saying.js';
import { MeasureChart } from './measures.js';

/** The figures of one stretch of a chart, in the measure's unit. */
export const PhaseFigures = z.strictObject({
  label: z.string(),
  /** Its first and last readings, by what they tell of. */
  from: z.string(),
  to: z.string(),
  readings: z.int(),
  /** How many readings its line rests on. */
  baseline: z.int(),
  centre: z.number().nullable(),
  /** The limits at its last reading; `null` on a run chart, and while there are too few readings for any. */
  upper: z.number().nullable(),
  lower: z.number().nullable(),
});
export type PhaseFigures = z.infer<typeof PhaseFigures>;

/** Something noted on the chart that a phase may be linked to. */
const PhaseEvent = z.strictObject({ key: z.string(), on: LocalDate, words: z.string() });

/** A phase as somebody decided on it, whether it stands or was undone. */
export const PhaseView = z.strictObject({
  id: RecordId,
  label: z.string(),
  startsOn: LocalDate,
  baselineEndsOn: LocalDate.nullable(),
  reason: z.string(),
  /** What had happened, as it was noted on the chart then. */
  event: z.strictObject({ on: LocalDate, words: z.string(), cycleId: RecordId.nullable() }).nullable(),
  decidedBy: z.string(),
  decidedOn: LocalDate,
  undone: z.strictObject({ by: z.string(), on: LocalDate, reason: z.string() }).nullable(),
  /** As drawn; `null` where it was undone, or where the readings no longer allow it. */
  figures: PhaseFigures.nullable(),
});
export type PhaseView = z.infer<typeof PhaseView>;

/** A phase that the chart suggests and never makes, with what had to hold for that. */
export const PhaseSuggestion = z.strictObject({
  startsOn: LocalDate,
  /** The event it follows, by its key. */
  event: z.string(),
  sentence: z.string(),
  conditions: z.array(z.string()),
});

/** The phases of a measure's chart, the ways to start another, and what the chart suggests. */
export const PhaseList = z
  .strictObject({
    measureId: RecordId,
    name: z.string(),
    /** Of the measure, whose chart they shape. */
    version: Version,
    unit: MeasureUnit,
    actionId: RecordId,
    centreName: z.string(),
    mayDecide: z.boolean(),
    /** The stretch before any phase; `null` without readings. */
    first: PhaseFigures.nullable(),
    /** By their starts, those that were undone among them. */
    phases: z.array(PhaseView),
    suggested: PhaseSuggestion.nullable(),
    /** The readings with which a phase can start, or a baseline end. */
    starts: z.array(z.strictObject({ on: LocalDate, words: z.string() })),
    events: z.array(PhaseEvent),
  })
  .meta({ id: 'PhaseList' });
export type PhaseList = z.infer<typeof PhaseList>;

/** What a chart says with one set of phases. */
const PhaseSide = z.strictObject({
  phases: z.array(PhaseFigures),
  level: ChartLevel,
  direction: ChartDirection.nullable(),
  sentence: z.string(),
  warnings: z.array(z.string()),
});
export type PhaseSide = z.infer<typeof PhaseSide>;

/** What a new phase would change. Nothing is saved. */
export const PhasePreview = z
  .strictObject({
    unit: MeasureUnit,
    centreName: z.string(),
    before: PhaseSide,
    after: PhaseSide,
    /** Warnings that the new phase would bring. */
    warnings: z.array(z.string()),
    /** The chart as it would be drawn. */
    chart: MeasureChart,
  })
  .meta({ id: 'PhasePreview' });
export type PhasePreview = z.infer<typeof PhasePreview>;
