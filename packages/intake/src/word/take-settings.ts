import type { ParagraphDraft } from './paragraph-draft.js';
import type { OpenElement } from '../zip/parse-xml.js';
import { isOn } from './styles.js';
import { columnCountMax, type CellDraft, type RowDraft } from './table-draft.js';

/** Word's lists have nine levels. */
const listLevelMax = 8;

function countIn(element: OpenElement, max: number): number {
  const count = Number(element.attribute('val'));
  return Number.isInteger(count) && count >= 0 ? Math.min(count, max) : 0;
}

function fillOf(element: OpenElement): string | null {
  const fill = element.attribute('fill') ?? '';
  return /^[0-9a-f]{6}$/i.test(fill) ? fill.toUpperCase() : null;
}

/**
 * Notes one setting of a cell on its draft: width, merges, colour, deletion.
 */
export function takeCellSetting(cell: CellDraft | undefined, element: OpenElement): void {
  if (cell === undefined) return;
  if (element.name === 'gridSpan') cell.span = Math.max(1, countIn(element, columnCountMax));
  if (element.name === 'vMerge' && element.attribute('val') !== 'restart') cell.continues = 'above';
  if (element.name === 'hMerge' && element.attribute('val') !== 'restart') cell.continues = 'left';
  if (element.name === 'shd') cell.fill = fillOf(element);
  if (element.name === 'cellDel') cell.isDeleted = true;
}

/**
 * Notes one setting of a row on its draft: empty columns before it, whether it is hidden or deleted.
 */
export function takeRowSetting(row: RowDraft | undefined, element: OpenElement): void {
  if (row === undefined) return;
  if (element.name === 'gridBefore') row.columnsBefore = countIn(element, columnCountMax);
  if (element.name === 'hidden') row.isHidden = isOn(element);
  if (element.name === 'del') row.isDeleted = true;
}

/**
 * Notes one setting of a paragraph on its draft: style, list and outline level.
 */
export function takeParagraphSetting(paragraph: ParagraphDraft | undefined, element: OpenElement): void {
  if (paragraph === undefined) return;
  if (element.name === 'pStyle') paragraph.styleId = element.attribute('val') ?? '';
  if (element.name === 'numId') paragraph.list = element.attribute('val');
  if (element.name === 'ilvl') paragraph.level = countIn(element, listLevelMax);
  if (element.name === 'outlineLvl') paragraph.hasOutlineLevel = countIn(element, 9) < 9;
}
