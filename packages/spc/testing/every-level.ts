import type { AnalysisOptions, ChangeDirection, Level } from '../src/index.js';

/** Level, way, whether it holds, the figures, and how the sentence begins or what it has in it. */
export type LevelRow = readonly [
  level: Level,
  direction: ChangeDirection | null,
  isHolding: boolean | null,
  figures: readonly number[],
  says: string,
  options?: AnalysisOptions,
];

const steady = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22];
const middle = [5, 6, 4, 5, 6, 4];
const low = [78, 77, 79, 76, 80, 77, 78, 79, 76, 78, 77, 79];
const high = [88, 87, 89, 88, 86, 90, 88, 87, 89, 88, 87, 88];
const shifted = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 22, 20, 21, 22, 14, 15, 13, 14, 15, 12];
const forAWhile = [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 3, 2, 9, 8, 9, 1];
const trending = [20, 22, 19, 21, 18, 22, 19, 21, 18, 22, 19, 20, 17, 18, 20, 21, 22, 23, 24, 19];
const alike = [20, 30, 10, 30, 12, 29, 11, 31, 9, ...[20, 21, 19, 20, 19, 20, 21, 19, 20, 19, 21, 19, 20, 19, 20, 19]];
const limits: AnalysisOptions = { chart: 'xmr' };

const HINT = 'not yet firm: 6 points in a row below the median';

/** Charts that between them reach every level, every way it can go, holding and not; fewer is better. */
export const levelRows: readonly LevelRow[] = [
  ['tooEarly', null, null, [], 'Too early to say. There are no usable points'],
  ['tooEarly', null, null, [4, 5, 6], 'Too early to say. There are 2 usable points'],
  ['noSignal', null, null, steady, 'This does not show that nothing has changed.'],
  ['hint', 'better', true, shifted, `An early hint of improvement, ${HINT} since July 2021.`],
  ['hint', 'better', false, [...shifted, 23, 24], `${HINT} from July 2021 to December 2021.`],
  ['hint', 'worse', null, trending, 'An early hint that things are getting worse, not yet firm', limits],
  ['hint', 'unclear', null, alike, '16 points in a row unusually close to the mean', limits],
  ['unusualPoint', 'worse', null, steady.with(14, 40), 'March 2021 was unusual. Find out why.', limits],
  ['unusualPoint', 'better', null, steady.with(14, 2), 'One point is not a lasting change.', limits],
  ['unusualPoint', 'better', null, [...steady, ...steady].with(14, 48).with(25, 1), '2 points were unusual', limits],
  ['sustained', 'better', true, [...high, ...low], 'changed for the better, from about 88 days to about 78 days'],
  ['sustained', 'worse', true, [...low, ...high], 'changed for the worse, from about 78 days to about 88 days'],
  ['sustained', 'better', false, forAWhile, 'It held from January 2021 to August 2021; not since.'],
  [
    'sustained',
    'worse',
    false,
    forAWhile.map((each) => 20 - each),
    'It held from January 2021 to August 2021; not since.',
  ],
  ['sustained', 'unclear', null, [3, 4, 3, 5, 4, 3, 4, 8, 9, 8, 9, 8, 9], 'the chart does not say which way'],
  [
    ...(['mixed', null, false] as const),
    [...middle, ...middle, 9, 9, 8, 9, 8, 9, 8, 9, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, ...middle],
    'Signs in both directions. Look at the chart before deciding.',
  ],
];
