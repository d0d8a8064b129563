import type ExcelJS from 'exceljs';
import type { Tint } from '../return-identity.js';
import type { Format } from './column.js';

type Style = Partial<ExcelJS.Style>;

const ink = { argb: 'FF1A1A1A' };
const white = { argb: 'FFFFFFFF' };
const headerInk = { argb: 'FF1F3A5F' };
const line = { style: 'thin', color: { argb: 'FFBFC5CC' } } as const;
const border = { top: line, left: line, bottom: line, right: line };
const body = { name: 'Arial', size: 10, color: ink };

/** Pale enough for dark text to pass 7:1 on every one of them. */
const tints: Record<Tint, string> = {
  blue: 'FFD6E6F7',
  green: 'FFDCEFDC',
  amber: 'FFFFE7B3',
  red: 'FFF8D3D0',
  grey: 'FFE4E6E8',
  neutral: 'FFFFFFFF',
  yellow: 'FFFFFAC2',
  purple: 'FFE6DCF2',
  teal: 'FFCFEAEA',
};

const numberFormats: Record<Exclude<Format, 'text'>, string> = {
  date: 'dd/mm/yyyy',
  integer: '#,##0',
  decimal: '#,##0.00',
  percent: '0%',
};

const folded = { vertical: 'top', wrapText: true } as const;
const words: Style = { font: body, border, alignment: { ...folded, horizontal: 'left' } };
const numeral = (format: Exclude<Format, 'text'>): Style => ({
  font: body,
  border,
  numFmt: numberFormats[format],
  alignment: { vertical: 'top', ...(format === 'date' ? { horizontal: 'left' } : { horizontal: 'right', indent: 1 }) },
});
const painted = (tint: Tint): Style => ({ ...words, font: { ...body, bold: true }, fill: solid(tints[tint]) });

/** The style of a cell in a table, by what it holds. One object each: the writer recognises an object it has seen. */
export const formatStyles: Readonly<Record<Format, Style>> = {
  text: words,
  date: numeral('date'),
  integer: numeral('integer'),
  decimal: numeral('decimal'),
  percent: numeral('percent'),
};

/** The style of a cell that shows a status. */
export const tintStyles: Readonly<Record<Tint, Style>> = {
  blue: painted('blue'),
  green: painted('green'),
  amber: painted('amber'),
  red: painted('red'),
  grey: painted('grey'),
  neutral: painted('neutral'),
  yellow: painted('yellow'),
  purple: painted('purple'),
  teal: painted('teal'),
};

/** The styles of what stands around the tables. */
export const pageStyles = {
  title: { font: { ...body, size: 16, bold: true, color: headerInk }, alignment: { vertical: 'middle' } },
  marking: { font: { ...body, bold: true } },
  about: { font: { ...body, italic: true } },
  heading: { font: { ...body, size: 12, bold: true, color: headerInk }, alignment: { vertical: 'bottom' } },
  header: {
    font: { ...body, bold: true, color: white },
    fill: solid(headerInk.argb),
    border,
    alignment: { ...folded, horizontal: 'left' },
  },
  label: { font: { ...body, bold: true }, alignment: folded },
  folded: { font: body, alignment: { ...folded, horizontal: 'left' } },
  sentence: { font: body, alignment: { vertical: 'top', horizontal: 'left' } },
  day: { font: body, numFmt: numberFormats.date, alignment: { vertical: 'top', horizontal: 'left' } },
} as const satisfies Record<string, Style>;

/**
 * A style for text that would become a formula if somebody edited the cell: Excel's Text format keeps it as text.
 *
 * Only such cells have it, because older versions of Excel show long text in that format as ####.
 */
export function guarded(style: Style): Style {
  const known = guardedStyles.get(style);
  if (known) return known;
  const made = { ...style, numFmt: '@' };
  guardedStyles.set(style, made);
  return made;
}

const guardedStyles = new WeakMap<Style, Style>();

function solid(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
