/**
 * The same limits and rules without anything else: an individuals chart's line and limits, Anhøj's numbers and four
 * Shewhart rules in one pass over bare figures. No dates, no checks, no missing points, no phases, no words.
 */
export function sketch(figures) {
  const { mean, sigma } = limitsOf(figures);
  const pass = { side: 0, run: 0, longest: 0, crossings: -1, useful: 0, way: 0, trend: 1, inner: 0 };
  const found = { outside: 0, shift: 0, trend: 0, twoOfThree: 0, inner: 0 };
  let [farBefore, farFirst] = [0, 0];
  for (let at = 0; at < figures.length; at += 1) {
    const z = (figures[at] - mean) / sigma;
    readSide(pass, Math.sign(z));
    readTrend(pass, at === 0 ? 0 : Math.sign(figures[at] - figures[at - 1]));
    if (Math.abs(z) > 3) found.outside += 1;
    if (pass.run >= 8) found.shift += 1;
    if (pass.trend >= 6) found.trend += 1;
    const far = Math.abs(z) > 2 ? Math.sign(z) : 0;
    if (far !== 0 && (far === farBefore || far === farFirst)) found.twoOfThree += 1;
    [farFirst, farBefore] = [farBefore, far];
    pass.inner = Math.abs(z) < 1 ? pass.inner + 1 : 0;
    if (pass.inner >= 15) found.inner += 1;
  }
  return { mean, ucl: mean + 3 * sigma, lcl: mean - 3 * sigma, ...pass, found };
}

function limitsOf(figures) {
  let [total, ranges] = [0, 0];
  for (let at = 0; at < figures.length; at += 1) {
    total += figures[at];
    if (at > 0) ranges += Math.abs(figures[at] - figures[at - 1]);
  }
  const largest = (3.267 * ranges) / (figures.length - 1);
  let [kept, count] = [0, 0];
  for (let at = 1; at < figures.length; at += 1) {
    const range = Math.abs(figures[at] - figures[at - 1]);
    if (range < largest) [kept, count] = [kept + range, count + 1];
  }
  return { mean: total / figures.length, sigma: kept / count / 1.128 };
}

function readSide(pass, side) {
  if (side === 0) return;
  pass.useful += 1;
  pass.run = side === pass.side ? pass.run + 1 : 1;
  if (side !== pass.side) pass.crossings += 1;
  pass.side = side;
  if (pass.run > pass.longest) pass.longest = pass.run;
}

function readTrend(pass, way) {
  if (way === 0) return;
  pass.trend = way === pass.way ? pass.trend + 1 : 2;
  pass.way = way;
}
