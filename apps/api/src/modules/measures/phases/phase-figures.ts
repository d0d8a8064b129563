import { periodInWords, periodOf, type MeasureCadence, type PhaseFigures } from '@followthrough/domain';
import type { Analysis } from '@followthrough/spc';
import type { Reading } from '../chart/chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';
import { scaleOf } from '../chart/series-of.js';

/** What a reading tells of, in words, going by the first day of its period. */
export const periodWords = (start: string, cadence: MeasureCadence): string =>
  periodInWords(periodOf(start, cadence), cadence);

/** The figures of every stretch of a chart, in the order of time; none where it cannot be drawn. */
export function phaseFigures({ analysis }: Reading, stored: StoredMeasure): PhaseFigures[] {
  if (analysis.kind === 'refused') return [];
  const { points, phases } = analysis;
  const scale = scaleOf(stored);
  const inUnit = (figure: number | null | undefined) => (typeof figure === 'number' ? figure * scale : null);
  const nameOf = (place: number) => periodWords(points[place]?.start ?? '', stored.line.cadence);
  return phases.map(({ label, start, end, cl, nBaseline }) => {
    const latest = latestLimits(analysis, start, end);
    return {
      ...{ label, from: nameOf(start), to: nameOf(end), baseline: nBaseline },
      readings: points.slice(start, end + 1).filter(({ plotted }) => plotted !== null).length,
      ...{ centre: inUnit(cl), upper: inUnit(latest?.ucl), lower: inUnit(latest?.lcl) },
    };
  });
}

function latestLimits({ points }: Analysis, start: number, end: number) {
  return points.slice(start, end + 1).findLast(({ ucl, lcl }) => ucl !== null || lcl !== null);
}
