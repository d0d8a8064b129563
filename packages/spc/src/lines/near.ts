/** Two figures closer than this share of their size are one: 0.1 + 0.2 must not differ from 0.3. */
const SAME_SHARE = 1e-9;

/**
 * Says on which side of a line a figure lies.
 *
 * @param value - The figure.
 * @param line - The line, in the same unit.
 * @returns 1 above, −1 below, 0 on it but for rounding in the last digits.
 */
export function sideOf(value: number, line: number): -1 | 0 | 1 {
  const distance = value - line;
  const same = SAME_SHARE * Math.max(1, Math.abs(line));
  if (distance > same) return 1;
  return distance < -same ? -1 : 0;
}
