import type { SmallChartPoints } from '@followthrough/domain';
import { timeOf, type DrawnPoint, type LinePoint } from './drawn-points';

type SmallPoint = LinePoint & Pick<DrawnPoint, 'flagged' | 'provisional'>;

/** The points of a small chart, put together from their parts. */
export function smallPoints(parts: SmallChartPoints): SmallPoint[] {
  const [flagged, excluded, provisional] = [parts.flagged, parts.excluded, parts.provisional].map(setOf);
  const [beyond, starts] = [parts.beyondBaseline, parts.phases].map(setOf);
  let phase = -1;
  return parts.on.map((on, place) => {
    if (starts?.has(place)) phase += 1;
    return {
      ...{ on, at: timeOf(on), phase },
      ...{ value: parts.value[place] ?? null, centre: parts.centre[place] ?? null },
      ...{ upper: parts.upper[place] ?? null, lower: parts.lower[place] ?? null, target: parts.target[place] ?? null },
      ...{ flagged: flagged?.has(place) ?? false, excluded: excluded?.has(place) ?? false },
      ...{ provisional: provisional?.has(place) ?? false, beyondBaseline: beyond?.has(place) ?? false },
    };
  });
}

const setOf = (places: readonly number[]): ReadonlySet<number> => new Set(places);
