// Counting how right judged exemplars are, with intervals.

const SHOWN_MAX = 3;

/** The themes shown from a threshold on, strongest first. */
function shownOf({ chances }, slugs, threshold) {
  return slugs
    .map((slug, at) => ({ slug, chance: chances[at] }))
    .filter(({ chance }) => chance >= threshold)
    .toSorted((one, other) => other.chance - one.chance)
    .slice(0, SHOWN_MAX)
    .map(({ slug }) => slug);
}

function tally(one, slugs, threshold) {
  const found = shownOf(one, slugs, threshold);
  return {
    right: found.filter((slug) => one.exemplar.themes.includes(slug)).length,
    shown: found.length,
    there: one.exemplar.themes.length,
  };
}

const total = (tallies) =>
  tallies.reduce(
    (sum, { right, shown, there }) => ({
      right: sum.right + right,
      shown: sum.shown + shown,
      there: sum.there + there,
    }),
    { right: 0, shown: 0, there: 0 },
  );

const f1Of = ({ right, shown, there }) => (shown + there === 0 ? 0 : (2 * right) / (shown + there));
const share = (part, whole) => (whole === 0 ? null : part / whole);

/** The same draws every time. */
function* drawn(count, seed = 20_251) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state % count;
  }
}

/** 95 % of F1 by drawing passages again, 1,000 times. */
function f1Interval(tallies) {
  const draw = drawn(tallies.length);
  const values = Array.from({ length: 1_000 }, () =>
    f1Of(total(tallies.map(() => tallies[draw.next().value]))),
  ).toSorted((one, other) => one - other);
  return [values[25], values[975]];
}

/** The 95 % interval of a share (Wilson), in three decimals. */
export function intervalOf(part, whole) {
  const z = 1.96;
  const p = part / whole;
  const middle = (p + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2))) / (1 + z ** 2 / whole);
  return [middle - half, middle + half].map((value) => value.toFixed(3));
}

/** Everything that is reported of a set of judged exemplars. */
export function measure(judged, slugs) {
  const suggested = judged.map((one) => tally(one, slugs, one.suggestedFrom));
  const detected = total(judged.map((one) => tally(one, slugs, one.detectedFrom)));
  const sum = total(suggested);
  const carrying = judged.filter(({ exemplar }) => exemplar.themes.length > 0);
  const inTop = carrying.filter((one) => tally(one, slugs, 0).right > 0).length;
  const without = judged
    .map((one, at) => [one, suggested[at]])
    .filter(([{ exemplar }]) => exemplar.themes.length === 0);
  const given = without.filter(([, { shown }]) => shown > 0).length;
  return {
    n: judged.length,
    precision: share(sum.right, sum.shown),
    recall: share(sum.right, sum.there),
    f1: f1Of(sum),
    f1Between: f1Interval(suggested),
    detected: { precision: share(detected.right, detected.shown), recall: share(detected.right, detected.there) },
    top: share(inTop, carrying.length),
    given: share(given, without.length),
    counts: { given, without: without.length, inTop, carrying: carrying.length },
  };
}

const figure = (value) => (value === null ? '  –  ' : value.toFixed(3));

/** One line of the table. */
export function show(name, judged, slugs) {
  const { n, precision, recall, f1, f1Between, detected, top, given, counts } = measure(judged, slugs);
  const carries = counts.carrying > 0;
  const balance = carries ? `${figure(f1)} (${f1Between.map(figure).join('–')})` : '  –';
  return [
    name.padEnd(28),
    String(n).padStart(6),
    carries ? figure(precision).padStart(12) : '–'.padStart(12),
    figure(recall).padStart(8),
    balance.padEnd(24).padStart(27),
    carries ? figure(detected.precision).padStart(8) : '–'.padStart(8),
    figure(detected.recall).padStart(8),
    figure(top).padStart(8),
    given === null
      ? ''
      : `  ${figure(given)} (${intervalOf(counts.given, counts.without).join('–')}) of ${counts.without}`,
  ].join(' ');
}
