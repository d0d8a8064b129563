/** Quiet figures that are the same on every run: the Lehmer generator, and pairs of it made normal (Box and Muller). */
export function makeNormal(seed) {
  let state = seed;
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

const dayAt = (at) => new Date(FIRST_DAY + at * DAY).toISOString().slice(0, 10);

/** A quiet series of single figures with a target, one a day. */
export function makeSeries(length, normal) {
  const points = Array.from({ length }, (_, at) => ({ id: `r${at}`, start: dayAt(at), value: 100 + 10 * normal() }));
  const target = [{ from: dayAt(0), value: 120 }];
  return { measure: { unit: 'days', kind: 'value', direction: 'increase', role: 'process', target }, points };
}

/** A quiet series of shares of about a hundred. */
export function makeShares(length, normal) {
  const points = Array.from({ length }, (_, at) => {
    const denominator = 100 + (at % 21);
    const share = Math.min(1, Math.max(0, 0.7 + normal() * Math.sqrt(0.21 / denominator)));
    return { id: `r${at}`, start: dayAt(at), numerator: Math.round(share * denominator), denominator };
  });
  const target = [{ from: dayAt(0), value: 0.9 }];
  return { measure: { unit: '%', kind: 'proportion', direction: 'increase', role: 'process', target }, points };
}
