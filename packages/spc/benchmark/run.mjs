// What the engine takes, beside a bare sketch of the same limits and rules, in one run.
// node packages/spc/benchmark/run.mjs   (after a build)
import { performance } from 'node:perf_hooks';
import { analyse, chartTable, describeChart } from '../dist/index.js';
import { timeQcc } from './qcc.mjs';
import { makeNormal, makeSeries, makeShares } from './series.mjs';
import { sketch } from './sketch.mjs';

/** What each figure must not exceed, in microseconds; the gate is the best of five runs, for machines are shared. */
const LIMITS = { 24: 10, 1000: 100 };
const LINEAR_MAX = 12;
const PORTFOLIO = { measures: 500, points: 60, limit: 10_000 };
const RUNS = 5;
const LENGTHS = [24, 60, 1000, 10_000];

const say = (line) => process.stdout.write(`${line}\n`);
const normal = makeNormal(20_260_301);

function timesOf(work, count) {
  const times = [];
  for (let at = 0; at < count; at += 1) {
    const before = performance.now();
    work();
    times.push((performance.now() - before) * 1000);
  }
  return times.toSorted((one, other) => one - other);
}

/** The lowest and the middle of the medians of five runs. */
function measure(work, count) {
  timesOf(work, count);
  const medians = Array.from({ length: RUNS }, () => timesOf(work, count)[Math.floor(count / 2)]).toSorted(
    (a, b) => a - b,
  );
  return { best: medians[0], usual: medians[Math.floor(RUNS / 2)] };
}

const countFor = (length) => Math.max(30, Math.ceil(300_000 / length));
const inWords = ({ best, usual }) => `${best.toFixed(1).padStart(9)} ${usual.toFixed(1).padStart(9)}`;

const engineTimes = new Map();

function compareAt(length) {
  const series = makeSeries(length, normal);
  const shares = makeShares(length, normal);
  const figures = series.points.map(({ value }) => value);
  const count = countFor(length);
  const engine = measure(() => analyse(series, { chart: 'xmr' }), count);
  engineTimes.set(length, engine.best);
  const bare = measure(() => sketch(figures), count);
  const analysis = analyse(series, { chart: 'xmr' });
  const rows = [
    ['individuals', engine],
    ['run', measure(() => analyse(series, { chart: 'run' }), count)],
    ['proportions', measure(() => analyse(shares, { chart: 'p' }), count)],
    ['mdc6 and icons', measure(() => analyse(series, { chart: 'xmr', ruleset: 'mdc6' }), count)],
    ['the paragraph', measure(() => describeChart(analysis), Math.min(count, 300))],
    ['the table', measure(() => chartTable(analysis), Math.min(count, 300))],
    ['bare sketch', bare],
  ];
  for (const [name, times] of rows) say(`${String(length).padStart(6)}  ${name.padEnd(15)} ${inWords(times)}`);
  say(`        individuals ÷ bare sketch: ${(engine.best / bare.best).toFixed(1)}`);
}

const gates = [];
const gate = (name, found, limit) => gates.push({ name, found, limit, isMet: found <= limit });

say('points  what            best run     usual   (median, microseconds)');
for (const length of LENGTHS) compareAt(length);

const measures = Array.from({ length: PORTFOLIO.measures }, () => makeSeries(PORTFOLIO.points, normal));
const portfolio = measure(() => measures.forEach((series) => analyse(series, { chart: 'xmr' })), 15);
say(`${PORTFOLIO.measures} measures of ${PORTFOLIO.points} points: ${(portfolio.best / 1000).toFixed(2)} ms`);

const inR = timeQcc(1000);
say(inR === undefined ? 'qcc: skipped, R or its package qcc is not installed' : `qcc, 1,000 points: ${inR.toFixed(0)}`);

for (const [length, limit] of Object.entries(LIMITS))
  gate(`${length} points, µs`, engineTimes.get(Number(length)), limit);
gate('10,000 points ÷ 1,000 points', engineTimes.get(10_000) / engineTimes.get(1000), LINEAR_MAX);
gate('500 measures of 60 points, µs', portfolio.best, PORTFOLIO.limit);
for (const { name, found, limit, isMet } of gates) {
  say(`${isMet ? 'met     ' : 'not met '} ${name}: ${found.toFixed(1)}, at most ${limit}`);
}
process.exitCode = gates.every(({ isMet }) => isMet) ? 0 : 1;
