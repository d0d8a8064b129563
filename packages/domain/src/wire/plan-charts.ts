import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureRuleset } from '../measure/chart-choice.js';
import { MeasureFamily } from '../measure/states.js';
import { ChartDirection, ChartLevel } from '../verdict/chart-saying.js';
import { MeasureLine } from './measures.js';

/** Which charts of a plan to show. Every part is optional. */
export const PlanChartsQuery = z
  .strictObject({
    /** Of this review's plan; left out, of every plan the caller sees. */
    reviewId: RecordId.optional(),
    strategyId: RecordId.optional(),
    family: MeasureFamily.optional(),
    level: ChartLevel.optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  })
  .meta({ id: 'PlanChartsQuery' });
export type PlanChartsQuery = z.infer<typeof PlanChartsQuery>;

/** A strategy whose measures stand side by side. */
export const ChartedStrategy = z
  .strictObject({ id: RecordId, number: z.string(), title: z.string(), reviewReference: z.string() })
  .meta({ id: 'ChartedStrategy' });
export type ChartedStrategy = z.infer<typeof ChartedStrategy>;

/** One figure for each point, in their order; empty where no point has any. Rounded to three places, for drawing. */
const FigureOfEach = z.array(z.number().nullable());
/** Some points, by their positions from 0. */
const SomePoints = z.array(z.int());

/** The points of a small chart, part by part. */
export const SmallChartPoints = z.strictObject({
  on: z.array(LocalDate),
  value: FigureOfEach,
  centre: FigureOfEach,
  upper: FigureOfEach,
  lower: FigureOfEach,
  target: FigureOfEach,
  flagged: SomePoints,
  excluded: SomePoints,
  provisional: SomePoints,
  /** Those whose line rests on earlier readings only. */
  beyondBaseline: SomePoints,
  /** The first point of each phase. */
  phases: SomePoints,
});
export type SmallChartPoints = z.infer<typeof SmallChartPoints>;

/** A measure as a small chart: what it says, and enough to draw it. */
export const SmallChart = z
  .strictObject({
    line: MeasureLine,
    strategyId: RecordId.nullable(),
    level: ChartLevel,
    direction: ChartDirection.nullable(),
    sentence: z.string(),
    chart: z.string(),
    ruleset: MeasureRuleset,
    centreName: z.string(),
    points: SmallChartPoints,
  })
  .meta({ id: 'SmallChart' });
export type SmallChart = z.infer<typeof SmallChart>;

/** The charts of a plan: those that need looking at first, the measures of a strategy together. */
export const PlanCharts = z
  .strictObject({
    review: z.strictObject({ id: RecordId, reference: z.string(), pseudonym: z.string() }).nullable(),
    /** Every strategy that has a measure, whatever was asked for. */
    strategies: z.array(ChartedStrategy),
    /** How many charts show a signal and how many would by chance, for each set of rules; never narrowed by level. */
    chance: z.array(z.strictObject({ ruleset: MeasureRuleset, sentence: z.string() })),
    charts: z.array(SmallChart),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    asAt: LocalDate,
  })
  .meta({ id: 'PlanCharts' });
export type PlanCharts = z.infer<typeof PlanCharts>;
