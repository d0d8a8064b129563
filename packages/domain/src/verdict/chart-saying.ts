import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureFamily } from '../measure/states.js';

/** How much a chart says. */
export const ChartLevel = z
  .enum(['tooEarly', 'noSignal', 'hint', 'unusualPoint', 'sustained', 'mixed'])
  .meta({ id: 'ChartLevel' });
export type ChartLevel = z.infer<typeof ChartLevel>;

/** Which way a chart says so: `changed` where no way is the better one. */
export const ChartDirection = z.enum(['better', 'worse', 'changed', 'unclear']).meta({ id: 'ChartDirection' });
export type ChartDirection = z.infer<typeof ChartDirection>;

/** What the chart of a measure says on a day, and by which method. It is kept as it was said. */
export const ChartSaying = z
  .strictObject({
    measureId: RecordId,
    name: z.string(),
    family: MeasureFamily,
    readings: z.int(),
    latestOn: LocalDate.nullable(),
    level: ChartLevel,
    direction: ChartDirection.nullable(),
    sentence: z.string(),
    /** The chart, the rules and the version of the engine that read it. */
    chart: z.string(),
    ruleset: z.string(),
    engineVersion: z.string(),
  })
  .meta({ id: 'ChartSaying' });
export type ChartSaying = z.infer<typeof ChartSaying>;
