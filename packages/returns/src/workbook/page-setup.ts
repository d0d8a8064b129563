import type ExcelJS from 'exceljs';
import { markingOf, type ReturnIdentity } from '../return-identity.js';
import { dayInWords } from './calendar-day.js';
import { safeText } from './safe-text.js';
import type { Sheet } from './sheet.js';

/** @source ECMA-376 part 1, 18.3.1.63: 8 is A3, 9 is A4. */
const paperCodes: Record<Sheet['paper'], number> = { A3: 8, A4: 9 };

/** Excel refuses a footer of more than 255 characters. 41 are fixed, and an ampersand takes two, so 105 may vary. */
const committeeLengthMax = 75;
const markingLengthMax = 30;

/**
 * How a sheet prints: landscape, one page wide, its headings on every page, and its marking at top and bottom.
 *
 * @param repeatedRows - First and last of the rows printed again on each page, counted from 1.
 */
export function pageSetup(
  sheet: Pick<Sheet, 'paper' | 'fitsOnePage'>,
  identity: ReturnIdentity,
  repeatedRows: readonly [number, number],
): Pick<ExcelJS.AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const marking = footerWords(markingOf(identity), markingLengthMax);
  const committee = footerWords(identity.committeeName, committeeLengthMax);
  return {
    pageSetup: {
      paperSize: paperCodes[sheet.paper],
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.fitsOnePage ? 1 : 0,
      printTitlesRow: repeatedRows.join(':'),
      // Inches.
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.25, footer: 0.25 },
    },
    headerFooter: {
      oddHeader: `&C&B${marking}`,
      oddFooter: `&L&B${marking}&B&CPage &P of &N&R${committee}, as at ${dayInWords(identity.asAt)}`,
    },
  };
}

/** An ampersand starts a command in a footer; doubled, it is an ampersand. */
function footerWords(words: string, lengthMax: number): string {
  const { shown } = safeText(words.replace(/\s+/g, ' ').trim());
  const short = shown.length > lengthMax ? `${shown.slice(0, lengthMax - 1)}…` : shown;
  return short.replaceAll('&', '&&');
}
