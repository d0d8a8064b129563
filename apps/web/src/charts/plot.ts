import type { LinePoint } from './drawn-points';

/** How large a drawing is, and how much of it is kept for what stands around it, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where things stand on a drawing. */
export interface Plot {
  readonly frame: Frame;
  readonly xOf: (at: number) => number;
  readonly yOf: (figure: number) => number;
  readonly marks: readonly number[];
}

const marksMax = 5;

/** Round figures from below the least to above the greatest. */
function roundMarks(least: number, greatest: number): number[] {
  const span = greatest - least || 1;
  const rough = span / marksMax;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(greatest / step));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Places time and figures within a frame. A percentage has its whole scale; anything else begins at 0 or below. */
export function plotFor(points: readonly LinePoint[], frame: Frame, isPercent: boolean): Plot {
  const figures = points.flatMap(({ value, centre, upper, lower, target }) =>
    [value, centre, upper, lower, target].filter((figure) => figure !== null),
  );
  const marks = isPercent ? [0, 20, 40, 60, 80, 100] : roundMarks(Math.min(0, ...figures), Math.max(0, ...figures));
  const [bottomMark = 0, topMark = 1] = [marks[0], marks.at(-1)];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const wide = frame.width - frame.left - frame.right;
  const high = frame.height - frame.top - frame.bottom;
  return {
    frame,
    marks,
    xOf: (at) => frame.left + (last === first ? wide / 2 : (wide * (at - first)) / (last - first)),
    yOf: (figure) => frame.top + (high * (topMark - figure)) / (topMark - bottomMark),
  };
}
