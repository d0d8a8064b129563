import type { Drawn } from './figures.js';
import type { LinesAt } from './lines.js';

/** A point with the lines at its place. */
export interface Placed extends Drawn {
  readonly lines: LinesAt;
}

/** Says on which side of a line a figure lies; 0 on it. */
export function side(y: number, line: number): number {
  return Math.abs(y - line) <= 1e-9 * Math.max(1, Math.abs(line)) ? 0 : Math.sign(y - line);
}

/** Says on which side of the limits a point lies, so many sigma out; 0 between them. */
export function beyond({ y, lines }: Placed, sigmas: 2 | 3): number {
  const [upper, lower] = sigmas === 3 ? [lines.ucl, lines.lcl] : [lines.ucl2, lines.lcl2];
  if (upper === null || lower === null) return 0;
  if (side(y, upper) > 0) return 1;
  return side(y, lower) < 0 ? -1 : 0;
}

/** Parts a list wherever two neighbours do not belong together. */
export function stretches<Each>(list: readonly Each[], together: (one: Each, next: Each) => boolean): Each[][] {
  const found: Each[][] = [];
  for (const each of list) {
    const latest = found.at(-1);
    const before = latest?.at(-1);
    if (latest !== undefined && before !== undefined && together(before, each)) latest.push(each);
    else found.push([each]);
  }
  return found;
}

const sideAt = ({ y, lines: { cl } }: Placed): number => (cl === null ? 0 : side(y, cl));
const offLine = (points: readonly Placed[]): readonly Placed[] => points.filter((point) => sideAt(point) !== 0);

/** Gives the runs on one side of the line, without the points on it. */
export const runs = (points: readonly Placed[]): readonly Placed[][] =>
  stretches(offLine(points), (one, next) => sideAt(one) === sideAt(next));

/** Every probability of so many heads among tosses of a fair coin, one after the other (Pascal's triangle). */
function coin(tosses: number): readonly number[] {
  let row = [1];
  for (let toss = 0; toss < tosses; toss += 1) {
    row = Array.from({ length: row.length + 1 }, (_, at) => ((row[at - 1] ?? 0) + (row[at] ?? 0)) / 2);
  }
  return row;
}

function crossingsMin(useful: number): number {
  let heads = 0;
  const row = coin(useful - 1);
  for (let total = row[0] ?? 1; total < 0.05; total += row[heads] ?? 1) heads += 1;
  return heads;
}

/** Works out Anhøj's numbers. */
export function anhoej(points: readonly Placed[]): Readonly<Record<string, number | boolean | null>> {
  const found = runs(points);
  const usefulPoints = offLine(points).length;
  if (usefulPoints === 0) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
    return { usefulPoints, ...none, runsSignal: false };
  }
  const longestRun = Math.max(...found.map(({ length }) => length));
  const longestRunMax = Math.round(Math.log2(usefulPoints)) + 3;
  const crossings = found.length - 1;
  const least = crossingsMin(usefulPoints);
  const runsSignal = longestRun > longestRunMax || crossings < least;
  return { usefulPoints, longestRun, longestRunMax, crossings, crossingsMin: least, runsSignal };
}

const placesOf = (found: readonly (readonly Drawn[])[]): readonly number[] =>
  [...new Set(found.flat().map(({ at }) => at))].toSorted((one, other) => one - other);

/** Points of runs that are long enough. */
export const shift = (points: readonly Placed[], length: number): readonly number[] =>
  placesOf(runs(points).filter((run) => run.length >= length));

/** Stretches that go one way; two neighbours that are turned round share the point between them. */
export function ways(points: readonly Drawn[]): readonly { readonly way: number; readonly points: readonly Drawn[] }[] {
  const steps = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return { from, to, way: side(to.y, from.y) };
  });
  return stretches(steps, (one, next) => one.way === next.way).flatMap((row) => {
    const [first] = row;
    if (first === undefined || first.way === 0) return [];
    return [{ way: first.way, points: [first.from, ...row.map(({ to }) => to)] }];
  });
}

/** Points of trends that are long enough; repeats of the figure before are left away first. */
export function trend(points: readonly Drawn[], length: number): readonly number[] {
  const kept: Drawn[] = [];
  for (const point of points) if (kept.length === 0 || side(point.y, kept.at(-1)?.y ?? 0) !== 0) kept.push(point);
  return placesOf(ways(kept).flatMap((way) => (way.points.length >= length ? [way.points] : [])));
}

/** Points two sigma out with another such, on the same side, among three in a row. */
export function twoOfThree(points: readonly Placed[]): readonly number[] {
  const pairs = points.flatMap((one, place) =>
    points.slice(place + 1, place + 3).map((other) => [one, other] as const),
  );
  return placesOf(pairs.filter(([one, other]) => beyond(one, 2) !== 0 && beyond(one, 2) === beyond(other, 2)));
}

/** Points of long stretches close to the line. */
export function innerThird(points: readonly Placed[]): readonly number[] {
  const isClose = ({ y, lines: { cl, sigma } }: Placed): boolean =>
    cl !== null && sigma !== null && Math.abs(y - cl) < sigma;
  const found = stretches(points, (one, next) => isClose(one) && isClose(next));
  return placesOf(found.filter((row) => row.length >= 15));
}
