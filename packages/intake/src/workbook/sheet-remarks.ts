import type { SheetDraft } from './sheet-draft.js';
import type { WorkbookParts } from './workbook-parts.js';

const count = (number: number, one: string, several: string): string =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${several}`;

/**
 * Gives what a person should know before trusting what was read of a sheet, each a sentence; none where all is plain.
 */
export function sheetRemarks(draft: SheetDraft, { from1904 }: WorkbookParts): string[] {
  const { formulas, hiddenRows, tallMerges, columnsLeftOut } = draft;
  const [merged] = tallMerges;
  return [
    ...(formulas.count > 0 ? [formulaRemark(formulas)] : []),
    ...(merged === undefined
      ? []
      : [
          `Cells are merged over several rows (${merged}). What stands in them is read for the first of those rows alone.`,
        ]),
    ...(hiddenRows > 0 ? [`${count(hiddenRows, 'hidden row is', 'hidden rows are')} read like the others.`] : []),
    ...(columnsLeftOut ? ['Only the first 30 columns are read.'] : []),
    ...(from1904
      ? ['The workbook counts its days from 1904, and is read so. A day that is kept as a bare number is not.']
      : []),
  ];
}

function formulaRemark({ count: number, first }: SheetDraft['formulas']): string {
  const which = count(number, 'cell holds a formula', 'cells hold formulas');
  return `${which}, ${number === 1 ? first : `the first in ${first}`}. What Excel last made of ${number === 1 ? 'it' : 'them'} is taken; nothing is worked out here.`;
}
