import {
  analyse,
  leftUnread,
  type Analysis,
  type AnalysisOptions,
  type Refusal,
  type Series,
} from '@followthrough/spc';
import { enginePhase, type StoredPhase } from '../phases/stored-phases.js';

/** A series read with the phases its readings allow. */
export interface ReadSeries {
  readonly analysis: Analysis | Refusal;
  /** The phases that were drawn, by their starts; any stretch before them has none. */
  readonly drawn: readonly StoredPhase[];
  /** Why each of the others was not. */
  readonly undrawn: readonly string[];
}

/**
 * Reads a series. A phase that its readings no longer allow, because some were taken away since it was decided on, is
 * left out with the reason: it never keeps the chart from being drawn. Of too few readings nothing is picked out.
 */
export function readSeries(series: Series, phases: readonly StoredPhase[], options: AnalysisOptions): ReadSeries {
  const analysis = analyse({ ...series, phases: phases.map(enginePhase) }, options);
  const faults = analysis.kind === 'refused' ? analysis.errors : [];
  const unfit = new Set(faults.flatMap(({ phase }) => phase ?? []));
  if (analysis.kind === 'analysed') return { analysis: leftUnread(analysis), drawn: phases, undrawn: [] };
  if (unfit.size === 0 || faults.some(({ phase }) => phase === undefined)) return { analysis, drawn: [], undrawn: [] };
  const fit = phases.filter((_, place) => !unfit.has(place));
  const undrawn = faults.map(({ message }) => `${message} It is not drawn.`);
  return { ...readSeries(series, fit, options), undrawn };
}
