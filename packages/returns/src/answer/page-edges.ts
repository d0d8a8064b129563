import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { AnswerDocument } from './content.js';
import { asWordText } from './word-text.js';

/** The marking, above every page. */
export function header({ marking }: AnswerDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: asWordText(marking), bold: true })],
      }),
    ],
  });
}

/** The marking again, whose it is, and which page of how many, below every page. */
export function footer({ marking, committeeName, asAt }: AnswerDocument): Footer {
  const whose = asWordText(`${committeeName}, as at ${asAt}`);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: asWordText(marking), bold: true }),
          new TextRun(` · ${whose} · Page `),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
