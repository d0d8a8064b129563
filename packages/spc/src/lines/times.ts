import { meanAt, plainLines, type LineBasis, type Lines } from './lines.js';
import { movingRanges, sigmaFromRanges } from './moving-ranges.js';

/** Waiting times of rare events are close to normal when raised to one over this. */
const POWER = 3.6;

/**
 * Gives the lines of a chart of the time between events: those of an individuals chart of the figures to the power of
 * 1 ÷ 3.6, raised back.
 *
 * @param basis - The phase and its baseline; figures from 0.
 * @source Nelson (1994), A control chart for parts-per-million nonconforming items, Journal of Quality Technology 26,
 *   239–240; a gap of 0 stays 0, as in NHS England's SQL query 2.6.
 */
export function tLines(basis: LineBasis): Lines {
  const evened = basis.figures.plotted.map((figure) => figure ** (1 / POWER));
  const middle = meanAt(evened, basis.baseline);
  if (middle === null) return plainLines;
  const sigma = sigmaFromRanges(movingRanges(evened, basis), basis);
  return { ...plainLines, cl: middle ** POWER, middle, sigma, min: 0, power: POWER };
}
