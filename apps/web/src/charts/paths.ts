import type { LinePoint } from './drawn-points';
import type { Plot } from './plot';

/** A stretch of a line that is drawn in one way. */
export interface Stretch {
  readonly key: string;
  readonly d: string;
  /** Whether it runs on beyond the readings it rests on. */
  readonly dashed: boolean;
}

/** A length to a tenth of a pixel, which is finer than any screen. */
export const tidy = (length: number) => Math.round(length * 10) / 10;

/** The line from reading to reading. It stops where one is missing, and passes by one that was left out. */
export function readingPath(points: readonly LinePoint[], { xOf, yOf }: Plot): string {
  let isOpen = false;
  return points
    .flatMap(({ at, value, excluded }) => {
      if (value !== null && excluded) return [];
      if (value === null) {
        isOpen = false;
        return [];
      }
      const step = `${isOpen ? 'L' : 'M'}${tidy(xOf(at))} ${tidy(yOf(value))}`;
      isOpen = true;
      return [step];
    })
    .join('');
}

type Part = 'centre' | 'upper' | 'lower' | 'target';

/** A line or limit, from half-way before each reading to half-way after it, apart for each phase. */
export function stretches(points: readonly LinePoint[], part: Part, plot: Plot): Stretch[] {
  const found: { key: string; d: string; dashed: boolean; phase: number }[] = [];
  let isJoined = false;
  points.forEach((point, place) => {
    const figure = point[part];
    if (figure === null) {
      isJoined = false;
      return;
    }
    const { phase, beyondBaseline: dashed } = point;
    const [from, to] = reach(points, place, plot);
    const latest = found.at(-1);
    const y = tidy(plot.yOf(figure));
    if (isJoined && latest && latest.phase === phase && latest.dashed === dashed) latest.d += `V${y}H${to}`;
    else found.push({ key: `${part} ${point.on}`, d: `M${from} ${y}H${to}`, dashed, phase });
    isJoined = true;
  });
  return found;
}

/** From where to where a reading's piece of a line goes. */
function reach(points: readonly LinePoint[], place: number, { xOf }: Plot): [number, number] {
  const here = xOf(points[place]?.at ?? 0);
  const [before, after] = [points[place - 1], points[place + 1]];
  const from = before ? (xOf(before.at) + here) / 2 : here - 6;
  const to = after ? (xOf(after.at) + here) / 2 : here + 6;
  return [tidy(from), tidy(to)];
}
