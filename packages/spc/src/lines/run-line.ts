import { counts } from '../input/plotted-point.js';
import { median } from './averages.js';
import type { LineBasis, Lines } from './lines.js';

/**
 * Gives the line of a run chart: the median of the baseline, without limits.
 *
 * @param basis - The phase and its baseline.
 * @source Perla, Provost and Murray (2011), The run chart, BMJ Quality and Safety 20, 46–51.
 */
export function runLine({ points, baseline }: LineBasis): Lines {
  return {
    cl: median(baseline.filter(counts).map((point) => point.plotted)),
    sigmas: points.map(() => null),
    sigma: null,
    dispersion: null,
    bounds: { min: null, max: null },
  };
}
