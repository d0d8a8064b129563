/** How often two people gave an answer, and how often they did not. */
export interface AgreementTable {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** Cohen's kappa with its 95% interval, both from -1 to 1; no interval where the formula gives it no width. */
export interface Kappa {
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The normal quantile of a two-sided 95% interval. */
const Z_95 = 1.96;

/** So small a variance is the rounding of a computer, not a width. */
const VARIANCE_MIN = 1e-12;

/**
 * Says how far two people agree beyond what chance alone would give: 1 is full agreement, 0 what chance gives.
 *
 * @param table - Whole numbers from 0: how often both said yes, one of them did, or neither.
 * @returns Nothing where kappa is undefined: nothing was looked at, or both gave one and the same answer always.
 * @source Cohen (1960), Educational and Psychological Measurement 20, 37–46. The interval is from the large-sample
 *   variance of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323–327, equation 13.
 */
export function cohensKappa({ both, onlyFirst, onlySecond, neither }: AgreementTable): Kappa | null {
  const n = both + onlyFirst + onlySecond + neither;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const byChance = first * second + (1 - first) * (1 - second);
  if (n === 0 || byChance === 1) return null;
  const value = ((both + neither) / n - byChance) / (1 - byChance);
  const apart = 1 - value;
  const agreeing =
    (both / n) * (1 - (first + second) * apart) ** 2 + (neither / n) * (1 - (2 - first - second) * apart) ** 2;
  const differing =
    apart ** 2 * ((onlyFirst / n) * (second + 1 - first) ** 2 + (onlySecond / n) * (1 - second + first) ** 2);
  const variance = (agreeing + differing - (value - byChance * apart) ** 2) / (n * (1 - byChance) ** 2);
  if (variance < VARIANCE_MIN) return { value, interval: null };
  const reach = Z_95 * Math.sqrt(variance);
  return { value, interval: [Math.max(-1, value - reach), Math.min(1, value + reach)] };
}
