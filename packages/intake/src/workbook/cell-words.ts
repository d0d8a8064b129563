import type { NumberLook } from './look-of-number.js';
import { serialDay } from './serial-day.js';

/** A cell as the file keeps it. */
export interface RawCell {
  /** `s` shared words, `str` and `inlineStr` words, `b` yes or no, `e` an error, `d` a day as text, `n` a number. */
  readonly kind: string;
  readonly style: number;
  readonly held: string;
  readonly isFormula: boolean;
}

/** What gives the cells of a workbook their meaning. */
export interface CellGround {
  readonly shared: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** What stands for a formula whose result the file does not keep. It is read as no figure, so its row is to be mended. */
const withoutResult = 'formula without a result';

const digitsKept = 15;

/**
 * Gives what a cell says as a person would type it: a day as `2026-01-31`, the first of a month shown as month and year
 * as `2026-01`, a percentage as `45%`. What an error or a formula without a result says is no figure to anybody.
 */
export function cellWords(cell: RawCell, { shared, looks, from1904 }: CellGround): string {
  const { kind, style, held, isFormula } = cell;
  if (held === '' && isFormula && kind !== 'str') return withoutResult;
  if (kind === 's') return shared[Number(held)] ?? '';
  if (kind === 'b') return held === '1' ? 'TRUE' : 'FALSE';
  if (kind !== 'n' || held.trim() === '') return held;
  return numberWords(Number(held), looks[style] ?? 'plain', { held, from1904 });
}

function numberWords(
  number: number,
  look: NumberLook,
  { held, from1904 }: { readonly held: string; readonly from1904: boolean },
): string {
  if (!Number.isFinite(number)) return held;
  if (look === 'percent') return `${plain(number * 100)}%`;
  if (look === 'plain') return plain(number);
  const day = serialDay(number, from1904);
  if (day === null) return plain(number);
  return look === 'month' && day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** A number without what binary fractions add to it, as Excel itself shows it. */
const plain = (number: number): string => `${Number(number.toPrecision(digitsKept)) + 0}`;
