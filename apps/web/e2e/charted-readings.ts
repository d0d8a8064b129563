import type { ChartChoice, MeasureChart, MeasureDefinition } from '@followthrough/domain';

/** A value, a part and its whole, or a month without a reading. */
type Figure = number | readonly [part: number, whole: number] | null;

/** Readings that make a chart say something, and what it then says. */
export interface Charted {
  readonly name: string;
  readonly level: MeasureChart['level'];
  /** Each is found in what the page says. */
  readonly says: readonly string[];
  readonly figures: readonly Figure[];
  readonly definition?: Partial<MeasureDefinition>;
  readonly choice?: Pick<ChartChoice, 'chart' | 'ruleset'>;
  /** The days from which the line starts anew. */
  readonly phasesFrom?: readonly string[];
  /** The place of a reading that is left out. */
  readonly leftOut?: number;
  /** The day of each reading, where they are not of one month after the other. */
  readonly dayOf?: (place: number) => string;
}

const day = (place: number) => new Date(Date.UTC(2023, place, 15)).toISOString().slice(0, 10);
const days = (from: string, step: number) => (place: number) =>
  new Date(Date.parse(from) + place * step * 86_400_000).toISOString().slice(0, 10);

/** The day of a reading. */
export const dayOfReading = ({ dayOf = day }: Charted, place: number) => dayOf(place);

const wavy = (length: number, by = 0) => Array.from({ length }, (_, at) => 10 + by + ((at * 7) % 5));
const steady = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22];
const low = [78, 77, 79, 76, 80, 77, 78, 79, 76, 78, 77, 79];
const high = [88, 87, 89, 88, 86, 90, 88, 87, 89, 88, 87, 88];
const outOf = (whole: number, parts: readonly number[]): readonly Figure[] => parts.map((part) => [part, whole]);

const percent = { unit: 'percent', direction: 'increase' } as const;
const neutral = { direction: 'neutral' } as const;
const run = { chart: 'run', ruleset: 'scotland' } as const;

const NO_SIGNAL = 'This does not show that nothing has changed.';

const few: readonly Charted[] = [
  {
    ...{ name: 'Three readings', level: 'tooEarly', figures: wavy(3) },
    says: ['A median needs at least 5 points; there are 3.', 'Shifts and runs need 10 points off the line'],
  },
  {
    ...{ name: 'Seven readings', level: 'tooEarly', figures: wavy(7) },
    says: ['The median rests on 7 points and will still move.'],
  },
  {
    ...{ name: 'Limits before their time', level: 'tooEarly', figures: wavy(9) },
    ...{ choice: { chart: 'xmr', ruleset: 'scotland' } },
    says: ['Limits need 13 points; there are 9.'],
  },
  {
    ...{ name: 'Most on the line', level: 'tooEarly', figures: [5, 5, 5, 6, 5, 5, 4, 5, 5, 5, 5, 7] },
    says: ['9 of 12 points lie on the line and say nothing.'],
  },
  {
    ...{ name: 'Always the same', level: 'tooEarly', figures: wavy(14).map(() => 12) },
    says: ['Every point is the same, so there are no limits and no runs to read.'],
  },
];

const quiet: readonly Charted[] = [
  {
    ...{ name: 'Steady, with a target', level: 'noSignal', figures: steady, leftOut: 4 },
    definition: { targets: [{ value: 10, by: '2024-12-31' }] },
    says: [
      NO_SIGNAL,
      'are trial limits until there are 20',
      'it will not be met without a change to how things are done',
    ],
  },
  {
    ...{ name: 'Months missing', level: 'noSignal' },
    figures: steady.map((each, at) => (at === 5 || at === 6 ? null : each)),
    says: ['2 periods have no point. A gap in the figures is not a gap in the work.'],
  },
  {
    // Each is of a week of its own, though one is dated by its Monday and the others by their Sundays.
    ...{ name: 'Week by week', level: 'noSignal', figures: steady, definition: { cadence: 'weekly' } },
    dayOf: (place) => days(place === 9 ? '2023-01-09' : '2023-01-15', 7)(place),
    says: [NO_SIGNAL, 'each week'],
  },
  {
    ...{ name: 'Lines anew too often', level: 'tooEarly', figures: steady, phasesFrom: ['2023-06-01', '2024-01-01'] },
    says: ['Fewer than 12 points in “', '3 phases in 18 points. A line moved this often can hide a change.'],
  },
  {
    ...{ name: 'Shares of few', level: 'noSignal', definition: percent },
    figures: [3, 5, 2, 4, 6, 3, 5, 4, 2, 5, 3, 6, 4, 5].map((part, at) => [part, 8 + (at % 3)]),
    says: ['Most points are shares of few, so the limits are rough.'],
  },
  {
    ...{ name: 'A share of nothing', level: 'noSignal', definition: percent },
    figures: wavy(14).map((part, at) => (at === 5 ? [0, 0] : [part, 30])),
    says: ['1 point is a share of nothing, and is not drawn.'],
  },
  {
    ...{ name: 'A target in another unit', level: 'noSignal' },
    definition: { ...percent, targets: [{ value: 0.9, by: '2024-12-31' }] },
    figures: [78, 80, 79, 82, 77, 81, 80, 78, 79, 83, 80, 81, 79, 82],
    says: ['The target seems to be in another unit than the figures'],
  },
  {
    ...{ name: 'Rare events', level: 'noSignal', definition: { unit: 'count', family: 'outcome' } },
    figures: [0, 1, 0, 0, 2, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0],
    says: ['The time between events would show more.', 'could miss even a doubling of the gap'],
  },
  {
    ...{ name: 'Days between events', level: 'noSignal', dayOf: days('2022-01-05', 37) },
    definition: { unit: 'gap', cadence: 'event', direction: 'increase' },
    figures: [30, 0, 44, 21, 60, 12, 0, 33, 48, 27, 19, 52, 41, 36, 25],
    says: ['2 gaps are 0: two events together.', 'are already longer than the upper limit'],
  },
];

const hints: readonly Charted[] = [
  {
    ...{ name: 'A trend downwards', level: 'hint' },
    figures: [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 22, 21, 20, 19, 18, 17],
    says: ['An early hint of improvement, not yet firm: 6 points in a row going down', 'by chance. Keep measuring.'],
  },
  {
    ...{ name: 'A shift that holds', level: 'hint', choice: run },
    figures: [...steady, 14, 15, 13, 14, 15, 12].with(12, 21).with(14, 22).with(15, 20).with(16, 21),
    says: ['6 points in a row below the median since'],
  },
  {
    ...{ name: 'A shift that is over', level: 'hint', choice: run, definition: { direction: 'increase' } },
    figures: [...steady, 14, 15, 13, 14, 15, 12, 24, 22].with(12, 21).with(14, 22).with(15, 20).with(16, 21),
    says: ['An early hint that things are getting worse', '6 points in a row below the median from'],
  },
  {
    ...{ name: 'A trend of no better way', level: 'hint', definition: neutral },
    figures: [20, 22, 19, 21, 18, 22, 19, 21, 18, 22, 19, 20, 17, 18, 20, 21, 22, 23, 24, 19],
    says: ['An early hint of a change, not yet firm'],
  },
  {
    ...{ name: 'Unusually alike', level: 'hint', definition: percent },
    figures: Array.from({ length: 22 }, (_, at) => [200 + ((at * 7) % 5), 400]),
    says: ['points in a row unusually close to the mean', 'The points vary less than chance alone would make them.'],
  },
  {
    ...{ name: 'Unusually unlike', level: 'hint', definition: percent, choice: { chart: 'p', ruleset: 'scotland' } },
    figures: Array.from({ length: 22 }, (_, at) => [[210, 260, 180, 300, 240][at % 5] ?? 0, 400]),
    says: ['2 of 3 points in a row far from the mean', 'these limits are too narrow'],
  },
];

const unusual: readonly Charted[] = [
  {
    ...{ name: 'One for the worse', level: 'unusualPoint', figures: steady.with(14, 40) },
    says: ['March 2024 was unusual. Find out why. One point is not a lasting change.'],
  },
  {
    ...{ name: 'One for the better', level: 'unusualPoint', figures: steady.with(14, 2) },
    says: ['March 2024 was unusual.'],
  },
  {
    ...{ name: 'Two, with no better way', level: 'unusualPoint', definition: neutral },
    figures: [...steady, ...steady].with(14, 48).with(25, 1),
    says: ['2 points were unusual, the latest in February 2025.'],
  },
];

const lasting: readonly Charted[] = [
  {
    ...{ name: 'Lastingly better', level: 'sustained', definition: percent, figures: outOf(100, [...low, ...high]) },
    says: ['Good evidence that this measure has changed for the better, from about 78% to about 88%'],
  },
  {
    ...{ name: 'Lastingly worse', level: 'sustained', figures: [...low, ...high] },
    says: ['has changed for the worse, from about 78 days to about 88 days', 'Each point resembles the one before it.'],
  },
  {
    ...{ name: 'Lastingly different', level: 'sustained', figures: [...low, ...high] },
    definition: { unit: 'count', ...neutral },
    says: [
      'Good evidence that this measure has changed, from about 78 to about 88',
      'Whether that is good needs judgement.',
    ],
  },
  {
    ...{ name: 'Better for a while', level: 'sustained', choice: run },
    figures: [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 3, 2, 9, 8, 9, 1],
    says: ['Evidence of a change', 'It held from January 2024 to August 2024; not since.'],
  },
  {
    ...{ name: 'Not random', level: 'sustained', definition: { baselineEndsOn: day(15) } },
    figures: [...wavy(8), ...wavy(8, 9), ...wavy(8)],
    says: ['the chart does not say which way', 'The baseline holds signals of its own.'],
  },
  {
    ...{ name: 'Up and down again', level: 'mixed' },
    figures: [
      ...[5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 9, 9, 8, 9, 8, 9, 8, 9, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, 5, 6, 4],
      5,
    ],
    says: ['Signs in both directions. Look at the chart before deciding.'],
  },
];

/** Charts that between them say everything a measure's page can say. */
export const chartedReadings: readonly (readonly [activity: string, charted: readonly Charted[]])[] = [
  ['too few readings to say anything', few],
  ['readings without a signal', quiet],
  ['readings that hint', hints],
  ['readings out of the ordinary', unusual],
  ['readings that changed', lasting],
];
