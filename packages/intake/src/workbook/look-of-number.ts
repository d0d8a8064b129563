/** How Excel shows a number: as a day, as a month of a year, as a percentage, or plainly. */
export type NumberLook = 'day' | 'month' | 'percent' | 'plain';

const built = new Map<number, NumberLook>([
  [9, 'percent'],
  [10, 'percent'],
  [17, 'month'],
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, NumberLook] => [
    id,
    'day',
  ]),
]);

/**
 * Gives how a format shows a number.
 * @param id the format's number; below 164 it is one that every Excel knows
 * @param code the format as written, where the workbook brings it itself
 * @source ECMA-376 part 1, 18.8.30: built-in formats, and the letters of codes
 */
export function lookOfNumber(id: number, code: string | undefined): NumberLook {
  return code === undefined ? (built.get(id) ?? 'plain') : lookOfCode(code);
}

function lookOfCode(code: string): NumberLook {
  // Words in quotes, escaped letters and colours say nothing of what the number is; nor do the forms of negatives.
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (bare === 'general' || bare === '@') return 'plain';
  if (bare.includes('d')) return 'day';
  if (bare.includes('y')) return bare.includes('m') ? 'month' : 'day';
  return /mmm/.test(bare) && !/[hs]/.test(bare) ? 'day' : 'plain';
}
