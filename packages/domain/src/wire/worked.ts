import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ImprovementState } from '../theme/improvement.js';
import { ThemeSlug } from '../theme/states.js';
import { ChartSaying } from '../verdict/chart-saying.js';
import { MeasureChart } from './measures.js';
import { PassageView } from './themes.js';

/** A measure of a strategy whose chart says, or said, that it changed for the better. */
export const WorkedMeasure = z.strictObject({
  state: ImprovementState,
  /** What the chart says, in the words of the engine, and what it said before where that is something else. */
  words: z.string(),
  chart: MeasureChart,
});
export type WorkedMeasure = z.infer<typeof WorkedMeasure>;

/** An action of a strategy by its days, with the ramps of tests on it. Days stand beside a chart and explain nothing. */
const WorkedAction = z.strictObject({
  actionId: RecordId,
  reference: z.string(),
  text: z.string(),
  startedOn: LocalDate.nullable(),
  deliveredOn: LocalDate.nullable(),
  ramps: z.array(
    z.strictObject({ name: z.string(), from: LocalDate, to: LocalDate.nullable(), cycles: z.int().positive() }),
  ),
});

/** A strategy on a theme, with the measures that put it on the list and what all its others say. */
export const WorkedStrategy = z.strictObject({
  strategyId: RecordId,
  number: z.string(),
  title: z.string(),
  reviewId: RecordId,
  reviewReference: z.string(),
  pseudonym: z.string(),
  measures: z.array(WorkedMeasure),
  /** Every other measure of the strategy: none is passed over. */
  beside: z.array(ChartSaying),
  actions: z.array(WorkedAction),
});
export type WorkedStrategy = z.infer<typeof WorkedStrategy>;

/** What has worked on a theme: strategies whose measures changed for the better, and practice that reviews named. */
export const WhatWorked = z
  .strictObject({
    slug: ThemeSlug,
    strategies: z.array(WorkedStrategy),
    /** Measures of strategies on the theme, with or without an improvement. */
    measures: z.int(),
    /** Findings that a person confirmed as effective practice on the theme. */
    practice: z.array(PassageView),
  })
  .meta({ id: 'WhatWorked' });
export type WhatWorked = z.infer<typeof WhatWorked>;

/** Where a measure stands among what has worked, and on which themes it is listed; no state where it never was. */
export const WhereWorked = z
  .strictObject({
    state: ImprovementState.nullable(),
    themes: z.array(z.strictObject({ slug: ThemeSlug, name: z.string() })),
  })
  .meta({ id: 'WhereWorked' });
export type WhereWorked = z.infer<typeof WhereWorked>;
