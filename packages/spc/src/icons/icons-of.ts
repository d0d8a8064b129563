import type { AnalysedPoint } from '../analysis.js';
import type { Request } from '../input/check-request.js';
import type { Direction } from '../input/series.js';
import type { AnalysedPhase } from '../phases/analyse-phase.js';
import { assuranceIcon, variationIcon, type Icons } from './icons.js';

/** What icons are drawn from. */
export interface IconGrounds {
  readonly request: Request;
  readonly points: readonly AnalysedPoint[];
  /** The latest phase; nothing when the series has no points. */
  readonly phase: AnalysedPhase | undefined;
  readonly target: number | null;
  readonly better: Direction;
}

const noIcons: Icons = { variation: null, assurance: null };

/**
 * Gives a chart's icons, each with its words.
 *
 * @param grounds - The chart.
 * @returns `null` when nobody asked for icons; icons that are `null` when too few points stand behind the latest phase,
 *   or on a run chart.
 */
export function iconsOf({ request, points, phase, target, better }: IconGrounds): Icons | null {
  if (!request.hasIcons) return null;
  const { chart, mdc } = request;
  if (phase === undefined || !phase.isEnough || !chart.hasLimits) return noIcons;
  const last = points.findLast(({ pointType }) => pointType !== 'missing' && pointType !== 'excluded');
  return {
    variation: last === undefined ? null : variationIcon(last.pointType, better),
    assurance: assuranceIcon({ chart, phase, target, better, onLimit: mdc?.onLimit ?? 'decided' }),
  };
}
