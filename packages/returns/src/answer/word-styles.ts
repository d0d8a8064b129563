import type { IStylesOptions } from 'docx';

const ink = '1A1A1A';
const blue = '0B4A8F';
const font = 'Arial';
/** Half points: 11 points for text, as public bodies ask for at least. */
const size = 22;

/** How the Word file looks. The headings are Word's own, so that its navigation and screen readers know them. */
export const wordStyles: IStylesOptions = {
  default: {
    document: { run: { font, size, color: ink, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 120 } } },
    title: { run: { font, size: 40, bold: true, color: blue }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { font, size: 32, bold: true, color: blue }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading2: { run: { font, size: 26, bold: true, color: ink }, paragraph: { spacing: { before: 240, after: 80 } } },
  },
  characterStyles: [{ id: 'Source', name: 'Source', run: { color: blue, underline: {} } }],
};
