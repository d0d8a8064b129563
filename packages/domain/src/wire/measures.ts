import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ChartChoice, MeasureChartName, MeasureRuleset } from '../measure/chart-choice.js';
import { MeasureDefinition } from '../measure/definition.js';
import { MeasureCadence, MeasureDirection, MeasureFamily, MeasureUnit } from '../measure/states.js';
import { ChartDirection, ChartLevel } from '../verdict/chart-saying.js';

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

/** A measure in the list of all, with the reading that is late of it. */
export const ListedMeasure = MeasureLine.extend({
  /** Who sees to its readings: a person’s name, or a post; empty where nobody is said. */
  owner: z.string(),
  late: z.strictObject({ of: z.string(), dueOn: LocalDate }).nullable(),
});
export type ListedMeasure = z.infer<typeof ListedMeasure>;

/** Every measure the caller may see. */
export const MeasureList = z.strictObject({ measures: z.array(ListedMeasure) }).meta({ id: 'MeasureList' });
export type MeasureList = z.infer<typeof MeasureList>;

/** A reading that is late, and where to enter it. */
export const LateReadingLine = z.strictObject({
  measureId: RecordId,
  name: z.string(),
  of: z.string(),
  dueOn: LocalDate,
  actionText: z.string(),
  reviewReference: z.string(),
  owner: z.string(),
});
export type LateReadingLine = z.infer<typeof LateReadingLine>;

/** How many lates are told of at once; that there are more is told with them. */
export const lateReadingsMax = 20;

/** The readings that are late, those longest late first, and how many there are. */
export const LateReadings = z
  .strictObject({ readings: z.array(LateReadingLine).max(lateReadingsMax), total: z.int() })
  .meta({ id: 'LateReadings' });
export type LateReadings = z.infer<typeof LateReadings>;

/** A reading as drawn: its value in the measure's unit, the line and limits there, and the rules it took part in. */
export const ChartPoint = z.strictObject({
  on: LocalDate,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  centre: z.number().nullable(),
  upper: z.number().nullable(),
  lower: z.number().nullable(),
  target: z.number().nullable(),
  rules: z.array(z.string()),
  /** Why it is left out of the line and of what the chart says; it is drawn all the same. */
  excluded: z.string().nullable(),
  provisional: z.boolean(),
  /** Who sees it as plainly different, and why; on a run chart alone. */
  marked: z.strictObject({ by: z.string(), reason: z.string() }).nullable(),
  /** The position of its phase, from 0. */
  phase: z.int(),
  /** Whether the line there rests on earlier readings only. */
  beyondBaseline: z.boolean(),
  /** Whether it rests on so few that how many is said beside it. */
  few: z.boolean(),
  /** Everything about it, to be read out. */
  words: z.string(),
});
export type ChartPoint = z.infer<typeof ChartPoint>;

/** Something that happened, to be noted on a chart; it never changes a line. */
export const ChartNote = z.strictObject({ on: LocalDate, words: z.string(), cycleId: RecordId.nullable() });
export type ChartNote = z.infer<typeof ChartNote>;

/** A chart a measure can be drawn as, and what speaks for it. */
const ChartOffer = z.strictObject({ chart: MeasureChartName, title: z.string(), reason: z.string().nullable() });

/** A measure with its chart; the words come from the same analysis as the line. */
export const MeasureChart = z
  .strictObject({
    line: MeasureLine,
    version: Version,
    question: z.string(),
    definition: z.string(),
    numeratorText: z.string(),
    denominatorText: z.string(),
    source: z.string(),
    targetValue: z.number().nullable(),
    targetBy: LocalDate.nullable(),
    chart: z.string(),
    /** Why it is drawn as this chart. */
    chartReason: z.string(),
    /** What would be drawn had nobody chosen, and why. */
    suggested: ChartOffer,
    /** Every chart these readings can be drawn as. */
    offers: z.array(ChartOffer),
    choice: ChartChoice,
    mayChoose: z.boolean(),
    /** Whether the caller may mark readings as plainly different, which people do on run charts. */
    mayMark: z.boolean(),
    ruleset: MeasureRuleset,
    centreName: z.string(),
    points: z.array(ChartPoint),
    /** Stretches with a line of their own, by the position of their first point. */
    phases: z.array(z.strictObject({ label: z.string(), start: z.int() })),
    notes: z.array(ChartNote),
    /** The rules that fired, in words, each with the periods it speaks of. */
    signals: z.array(z.string()),
    /** What the icons of a ruleset that has them say, never shown without these words. */
    icons: z.array(z.strictObject({ name: z.string(), words: z.string() })),
    openGap: z.string().nullable(),
    level: ChartLevel,
    direction: ChartDirection.nullable(),
    sentence: z.string(),
    paragraph: z.string(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'MeasureChart' });
export type MeasureChart = z.infer<typeof MeasureChart>;

/** Those who may enter readings of an action's measures, by name: one of them may be who sees to a measure. */
export const KeeperList = z
  .strictObject({
    keepers: z.array(z.strictObject({ id: RecordId, name: z.string(), post: z.string(), place: z.string() })),
  })
  .meta({ id: 'KeeperList' });
export type KeeperList = z.infer<typeof KeeperList>;

/** A measure as it is kept: its definition, and what the caller may do with it. */
export const MeasureRecord = z
  .strictObject({
    id: RecordId,
    version: Version,
    actionId: RecordId,
    actionText: z.string(),
    definition: MeasureDefinition,
    /** Whose it is to see to, while they may enter readings; `null` where nobody with an account is. */
    owner: z.strictObject({ name: z.string(), post: z.string() }).nullable(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'MeasureRecord' });
export type MeasureRecord = z.infer<typeof MeasureRecord>;
