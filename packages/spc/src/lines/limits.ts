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

function within(value: number, { min, max }: Lines['bounds']): number {
  const raised = min === null ? value : Math.max(min, value);
  return max === null ? raised : Math.min(max, raised);
}

/**
 * Draws the limits of a phase.
 *
 * @param lines - Its centre line and spread.
 * @param isShown - Whether enough points stand behind the limits to show them.
 * @returns Two- and three-sigma limits at each point. There are none when nothing varies: a line with a width of 0
 *   would call every later change unusual.
 */
export function limitsAt(lines: Lines, isShown: boolean): readonly LimitsAt[] {
  const { cl, bounds } = lines;
  return lines.sigmas.map((sigma) => {
    if (cl === null || sigma === null || sigma === 0 || !isShown) {
      return { cl, ucl: null, lcl: null, ucl2: null, lcl2: null, sigma: null };
    }
    const at = (sigmas: number): number => within(cl + sigmas * sigma, bounds);
    return { cl, ucl: at(3), lcl: at(-3), ucl2: at(2), lcl2: at(-2), sigma };
  });
}
