import type { ChartName } from '../input/chart.js';
import { cLines, gLines, pLines, uLines } from './counts.js';
import { mrLines, runLines, xmrLines } from './individuals.js';
import type { LineBasis, Lines } from './lines.js';
import { sLines, xbarLines } from './subgroups.js';
import { tLines } from './times.js';

/** How each chart draws its lines. */
export const linesOf: Readonly<Record<ChartName, (basis: LineBasis) => Lines>> = {
  run: runLines,
  xmr: xmrLines,
  mr: mrLines,
  p: pLines,
  pPrime: pLines,
  c: cLines,
  u: uLines,
  uPrime: uLines,
  g: gLines,
  t: tLines,
  xbar: xbarLines,
  s: sLines,
};
