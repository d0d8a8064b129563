// How often a chart on which nothing changed gives a signal: the table of docs/method/spc.md, drawn again.
// node packages/spc/benchmark/false-alarms.mjs [charts for each figure]   (after a build; 40,000 take some minutes)
import { analyse } from '../dist/index.js';
import { makeNormal, makeSeries } from './series.mjs';

const charts = Number(process.argv[2] ?? 40_000);
const LENGTHS = [12, 24, 36, 60];
const FROZEN = { points: 12, length: 24 };
const isAnhoej = ({ rule }) => rule === 'anhoejRun' || rule === 'anhoejCrossings';
const isHint = (signal) => !isAnhoej(signal);

/** What is counted: the chart, the ruleset, and when a chart counts. */
const rows = [
  ['run: shift6 or trend5', 'run', 'scotland', ({ signals }) => signals.some((signal) => isHint(signal))],
  ['run: Anhøj', 'run', 'anhoej', ({ signals }) => signals.some(isAnhoej)],
  ['run: called sustained', 'run', 'scotland', ({ difference }) => difference.level === 'sustained'],
  ['individuals: outside', 'xmr', 'anhoej', ({ signals }) => signals.some(({ rule }) => rule === 'outsideLimits')],
  ['individuals: Shewhart rules', 'xmr', 'scotland', ({ signals }) => signals.some((signal) => !isAnhoej(signal))],
  ['individuals: called sustained', 'xmr', 'scotland', ({ difference }) => difference.level === 'sustained'],
  ['individuals: mdc6', 'xmr', 'mdc6', ({ signals }) => signals.some((signal) => !isAnhoej(signal))],
  ['individuals: mdc7', 'xmr', 'mdc7', ({ signals }) => signals.some((signal) => !isAnhoej(signal))],
];

function shareOf([, chart, ruleset, counts], length, frozen) {
  const normal = makeNormal(20_260_301);
  let found = 0;
  for (let at = 0; at < charts; at += 1) {
    const series = makeSeries(length, normal);
    const measure = frozen
      ? { ...series.measure, baselineEnd: series.points[FROZEN.points - 1].start }
      : series.measure;
    // The tables of Making Data Count's rules were drawn without their fewest points.
    const options = { chart, ruleset, showTrialLimits: true, mdc: { minPoints: 0 } };
    if (counts(analyse({ ...series, measure }, options))) found += 1;
  }
  return found / charts;
}

const say = (line) => process.stdout.write(`${line}\n`);
const inPercent = (share) => `${(100 * share).toFixed(1)}%`.padStart(7);
say(`${'points'.padEnd(30)}${LENGTHS.map((length) => String(length).padStart(7)).join('')}  12 frozen, then 12`);
for (const row of rows) {
  const shares = LENGTHS.map((length) => inPercent(shareOf(row, length, false)));
  say(`${row[0].padEnd(30)}${shares.join('')}${inPercent(shareOf(row, FROZEN.length, true)).padStart(20)}`);
}
