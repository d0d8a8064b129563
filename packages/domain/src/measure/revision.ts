import type { MeasureSnapshot, SnapshotPoint, SnapshotRevision } from './snapshot.js';

type Revised = SnapshotRevision['readings'][number];

/**
 * Sets what was kept of a measure beside what the same readings give today.
 *
 * @param then - As it was kept.
 * @param today - The same measure read today, of its readings up to the last day that was kept.
 * @returns What differs, with both; `null` where today gives the same, also where another version of the engine reads it.
 */
export function revisionOf(then: MeasureSnapshot, today: MeasureSnapshot): SnapshotRevision | null {
  const revision = {
    said: today.said,
    lineThen: lineAtEnd(then),
    lineToday: lineAtEnd(today),
    phases: JSON.stringify(then.phases.map(startOf)) !== JSON.stringify(today.phases.map(startOf)),
    readings: revisedReadings(then.points, today.points),
  };
  const isSame = JSON.stringify(revision.lineThen) === JSON.stringify(revision.lineToday) && saysTheSame(then, today);
  return isSame && revision.readings.length === 0 ? null : revision;
}

function saysTheSame({ said: then }: MeasureSnapshot, { said: today }: MeasureSnapshot): boolean {
  return (['level', 'direction', 'sentence', 'chart', 'ruleset'] as const).every((part) => then[part] === today[part]);
}

const startOf = ({ label, start, baselineEnd }: MeasureSnapshot['phases'][number]) => [label, start, baselineEnd];

function lineAtEnd({ points }: MeasureSnapshot): SnapshotRevision['lineThen'] {
  const { centre = null, upper = null, lower = null } = points.at(-1) ?? {};
  return { centre, upper, lower };
}

function revisedReadings(then: readonly SnapshotPoint[], today: readonly SnapshotPoint[]): Revised[] {
  const figures = (points: readonly SnapshotPoint[]) => new Map(points.map((point) => [point.on, figureOf(point)]));
  const [before, after] = [figures(then), figures(today)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((on) => ({ on, was: before.get(on) ?? null, became: after.get(on) ?? null }))
    .filter(({ was, became }) => JSON.stringify(was) !== JSON.stringify(became));
}

/** A missing period that a chart fills in has no figure, and is the same as none. */
function figureOf({ value, numerator, denominator, excluded }: SnapshotPoint): Revised['was'] {
  if (value === null && numerator === null && denominator === null) return null;
  return { value, numerator, denominator, excluded };
}
