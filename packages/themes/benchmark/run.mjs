// What the engine takes, beside one regular expression for each term, in one run.
// node packages/themes/benchmark/run.mjs   (after a build)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { catalogue, detectThemes } from '../dist/index.js';

/** What each figure should not exceed. The gate is the best of five runs, for machines are shared. */
const LIMITS = { passage: 250, load: 250, memory: 130, report: 2_000 };
const RUNS = 5;
const REPORT_PAGES = 100;
const WORDS_A_PAGE = 400;

const say = (line) => process.stdout.write(`${line}\n`);
const bank = new URL('../bank/', import.meta.url);
const passages = readdirSync(bank)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, bank), 'utf8').trim().split('\n'))
  .map((line, at) => ({ ...JSON.parse(line), id: String(at) }));

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const naive = catalogue().themes.flatMap(({ slug, terms }) =>
  terms.map((term) => ({ slug, expression: new RegExp(String.raw`\b${escaped(term)}\b`, 'i') })),
);
const naiveThemes = ({ text }) =>
  new Set(naive.filter(({ expression }) => expression.test(text)).map(({ slug }) => slug));

function best(work) {
  work();
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const before = performance.now();
      work();
      return performance.now() - before;
    }),
  );
}

const line = (name, value, unit, limit) =>
  say(
    `${name.padEnd(44)} ${value.toFixed(0).padStart(7)} ${unit}${limit === undefined ? '' : `   aim ${limit}${value <= limit ? '' : '   MISSED'}`}`,
  );

const some = passages.filter((_, at) => at % 4 === 0);
const words = some.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / some.length;
const ours = (best(() => detectThemes(some)) * 1_000) / some.length;
const theirs = (best(() => some.forEach(naiveThemes)) * 1_000) / some.length;

say(`${some.length} passages of ${words.toFixed(0)} words on average`);
line('a passage, mean', ours, 'µs', LIMITS.passage);
line('one regular expression a term, mean', theirs, 'µs');
say(`ratio                                        ${(ours / theirs).toFixed(2).padStart(7)}`);

const report = [];
for (let count = 0, at = 0; count < REPORT_PAGES * WORDS_A_PAGE; at += 1) {
  const passage = passages[(at * 7) % passages.length];
  report.push({ ...passage, id: String(at) });
  count += passage.text.split(/\s+/).length;
}
line(
  `a report of ${REPORT_PAGES} pages (${report.length} passages)`,
  best(() => detectThemes(report)),
  'ms',
  LIMITS.report,
);

const cold = Array.from({ length: RUNS }, () =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('cold.mjs', import.meta.url))], { encoding: 'utf8' }),
  ),
);
line('ready from cold, with the first passage', Math.min(...cold.map(({ load }) => load)), 'ms', LIMITS.load);
line('memory of that process', Math.min(...cold.map(({ memory }) => memory)), 'MB', LIMITS.memory);
