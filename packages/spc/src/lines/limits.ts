import type { Lines } from './lines.js';

/** The lines at one point, in plotted units; `null` where there is none. */
export interface LimitsAt {
  readonly cl: number | null;
  readonly ucl: number | null;
  readonly lcl: number | null;
  readonly ucl2: number | null;
  readonly lcl2: number | null;
  /** One standard deviation, kept for the rules. */
  readonly sigma: number | null;
}

/** Where there is neither a line nor a limit. */
export const noLimits: LimitsAt = { cl: null, ucl: null, lcl: null, ucl2: null, lcl2: null, sigma: null };

function withoutLimits(cl: number | null): LimitsAt {
  return cl === null ? noLimits : { cl, ucl: null, lcl: null, ucl2: null, lcl2: null, sigma: null };
}

function drawn({ middle, min, max, power }: Lines, sigma: number, sigmas: number): number {
  const limit = Math.min(max, Math.max(min, (middle ?? 0) + sigmas * sigma));
  return power === 1 ? limit : limit ** power;
}

function limitsWith(lines: Lines, sigma: number): LimitsAt {
  // A share of nothing has an endless spread, which would otherwise stop at the ends of the scale and look like limits.
  if (!(sigma > 0) || sigma === Infinity) return withoutLimits(lines.cl);
  const [ucl, lcl] = [drawn(lines, sigma, 3), drawn(lines, sigma, -3)];
  if (!Number.isFinite(ucl) || !Number.isFinite(lcl)) return withoutLimits(lines.cl);
  return { cl: lines.cl, ucl, lcl, ucl2: drawn(lines, sigma, 2), lcl2: drawn(lines, sigma, -2), sigma };
}

/**
 * Draws the limits of a phase.
 *
 * @param lines - Its centre line and spread.
 * @param isShown - Whether enough points stand behind the limits to show them.
 * @returns Two- and three-sigma limits at each point, or one entry when all points share them. There are none when nothing varies: a line with a width of 0
 *   would call every later change unusual.
 */
export function limitsAt(lines: Lines, isShown: boolean): readonly LimitsAt[] {
  const { cl, middle, sigma, sigmas } = lines;
  if (isShown && middle !== null && sigmas !== null) return sigmas.map((own) => limitsWith(lines, own));
  return [isShown && middle !== null && sigma !== null ? limitsWith(lines, sigma) : withoutLimits(cl)];
}
