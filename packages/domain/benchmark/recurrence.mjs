// What the statements on recurrence are worth, by simulation: how often ranges hold, and how often a watch for drift
// cries without cause. node packages/domain/benchmark/recurrence.mjs
import { driftOf, notSeenSince, shrunkRate } from '../dist/index.js';

const themes = 50;
const committees = 30;
const reviewsAYear = 25;
const years = 5;
const random = generator(20_260_302);

/** Numbers from 0 to 1, the same in every run: mulberry32. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const draw = (count, rate) => Array.from({ length: count }, () => random() < rate);
const hits = (found) => found.filter(Boolean).length;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const say = (line) => process.stdout.write(`${line}\n`);

/** Of ranges for committees whose odds are the nation's times `times`, how many hold the true rate. */
function coverage(reviews, national, times) {
  const odds = (times * national) / (1 - national);
  const rate = odds / (1 + odds);
  let held = 0;
  const turns = 20_000;
  for (let turn = 0; turn < turns; turn += 1) {
    const { lower, upper } = shrunkRate(hits(draw(reviews, rate)), reviews, national);
    if (lower <= rate && rate <= upper) held += 1;
  }
  return held / turns;
}

say('Share of 90% ranges that hold the true rate');
for (const times of [1, 2.5])
  for (const reviews of [2, 3, 5, 10])
    say(
      `  odds × ${times}, ${reviews} reviews: ${[0.08, 0.2, 0.35].map((p) => `p ${p} ${coverage(reviews, p, times).toFixed(2)}`).join(' · ')}`,
    );

/** The mean error of own and of shrunk rates, and the share of ranges that hold, over a nation like Scotland's. */
function nation() {
  const [own, shrunk] = [[], []];
  let held = 0;
  for (let theme = 0; theme < themes; theme += 1) {
    const national = 0.04 + 0.36 * random();
    for (let committee = 0; committee < committees; committee += 1) {
      const odds = ((random() < 0.05 ? 2.5 : 1) * national) / (1 - national);
      const rate = odds / (1 + odds);
      const reviews = Math.max(1, Math.round((years * reviewsAYear * -Math.log(1 - random())) / committees));
      const seen = hits(draw(reviews, rate));
      const range = shrunkRate(seen, reviews, national);
      own.push((seen / reviews - rate) ** 2);
      shrunk.push((range.rate - rate) ** 2);
      if (range.lower <= rate && rate <= range.upper) held += 1;
    }
  }
  const root = (errors) => Math.sqrt(errors.reduce((sum, each) => sum + each, 0) / errors.length);
  return { own: root(own), shrunk: root(shrunk), held: held / own.length };
}
const { own, shrunk, held } = nation();
say(
  `A nation of ${themes} themes and ${committees} committees: error ${own.toFixed(3)} own, ${shrunk.toFixed(3)} shrunk; ${held.toFixed(2)} of ranges hold`,
);

/** Reviews until a watch signals. */
function runLength(usual, rate) {
  let sum = [];
  for (;;) {
    sum = [...sum, ...draw(500, rate)];
    const { signalledAt } = driftOf(sum, usual);
    if (signalledAt !== null) return signalledAt + 1;
    if (sum.length > 40_000) return sum.length;
  }
}

say('Watch for drift, in years of 25 reviews (mean, and median where it doubled)');
let alarms = 0;
const rates = [0.05, 0.08, 0.12, 0.2, 0.3, 0.35, 0.4];
for (const usual of rates) {
  const turns = 300;
  const silent = Array.from({ length: turns }, () => runLength(usual, usual));
  const doubled = Array.from({ length: turns }, () => runLength(usual, Math.min(0.95, 2 * usual)));
  const mean = silent.reduce((sum, each) => sum + each, 0) / turns / reviewsAYear;
  alarms += (themes / rates.length) * (1 / mean);
  say(
    `  p ${usual}: nothing changed ${mean.toFixed(0)} years to a signal; doubled ${(median(doubled) / reviewsAYear).toFixed(1)} years`,
  );
}
say(`  ${themes} themes spread over these: ${alarms.toFixed(1)} signals a year without cause`);

say(
  'Silences called consistent with improvement though nothing changed (at the first number of reviews that allows it)',
);
for (const before of [0.1, 0.2, 0.3, 0.4]) {
  const { needed } = notSeenSince(1, before);
  const turns = 40_000;
  let called = 0;
  for (let turn = 0; turn < turns; turn += 1)
    if (hits(draw(needed, before)) === 0 && notSeenSince(needed, before).isConsistentWithImprovement) called += 1;
  say(`  p ${before}, ${needed} reviews: ${((100 * called) / turns).toFixed(1)}%`);
}
