// How many of eight hidden themes are found again among passages that carry no theme, and how many candidates are useful.
// node evaluation/emergent.mjs [folder of exemplars] [draws]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { possibleThemes } from '../dist/index.js';

const [folder = new URL('../bank', import.meta.url).pathname, draws = '40'] = process.argv.slice(2);
const bank = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line));
const slugs = [...new Set(bank.flatMap(({ themes }) => themes))].sort();
const hiddenAtOnce = 8;
const [ofHidden, ofOthers, reviews, committees] = [76, 114, 40, 10];

let seed = 20261123;
const chance = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const shuffled = (list) => {
  const left = [...list];
  return list.map(() => left.splice(chance(left.length), 1)[0]);
};

const totals = { found: 0, hidden: 0, useful: 0, candidates: 0 };
for (let draw = 0; draw < Number(draws); draw += 1) {
  const hidden = new Set(shuffled(slugs).slice(0, hiddenAtOnce));
  const drawn = [
    ...shuffled(bank.filter(({ themes }) => hidden.has(themes[0]))).slice(0, ofHidden),
    ...shuffled(bank.filter(({ themes }) => !themes.some((slug) => hidden.has(slug)))).slice(0, ofOthers),
  ];
  const themesOf = new Map(drawn.map(({ themes }, at) => [String(at).padStart(4, '0'), themes]));
  const candidates = possibleThemes(
    drawn.map(({ text }, at) => ({
      ...{ id: String(at).padStart(4, '0'), text },
      ...{ reviewId: `r${chance(reviews)}`, committeeId: `c${chance(committees)}` },
    })),
  );
  const main = candidates.flatMap(({ passageIds }) =>
    [...hidden].filter(
      (slug) => passageIds.filter((id) => themesOf.get(id).includes(slug)).length * 2 >= passageIds.length,
    ),
  );
  totals.found += new Set(main).size;
  totals.hidden += hiddenAtOnce;
  totals.useful += candidates.filter(({ passageIds }) =>
    [...hidden].some(
      (slug) => passageIds.filter((id) => themesOf.get(id).includes(slug)).length * 2 >= passageIds.length,
    ),
  ).length;
  totals.candidates += candidates.length;
}
const say = (line) => process.stdout.write(`${line}\n`);
const share = (some, all) => `${some} of ${all} (${((100 * some) / all).toFixed(0)}%)`;
say(`${draws} draws of ${ofHidden + ofOthers} passages, ${ofHidden} of them of hidden themes`);
say(`hidden themes found: ${share(totals.found, totals.hidden)}`);
say(`candidates useful: ${share(totals.useful, totals.candidates)}`);

for (const size of [190, 1_000, 2_000, 10_000]) {
  const many = Array.from({ length: size }, (_, at) => {
    const { text } = bank[chance(bank.length)];
    return { id: `${at}`, text, reviewId: `r${chance(200)}`, committeeId: 'c' };
  });
  const from = performance.now();
  possibleThemes(many);
  say(`${size} passages: ${(performance.now() - from).toFixed(0)} ms`);
}
