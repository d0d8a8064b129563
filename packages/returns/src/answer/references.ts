import { Bookmark, InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { asWordText } from './word-text.js';

const anchorOf = (number: number) => `source-${number}`;

/** The numbers of a sentence's sources in brackets, each a link to its place in the list. */
export function cited(numbers: readonly number[]): ParagraphChild[] {
  return numbers.flatMap((number) => [
    new TextRun(' '),
    new InternalHyperlink({
      anchor: anchorOf(number),
      children: [new TextRun({ text: `[${number}]`, style: 'Source' })],
    }),
  ]);
}

/** A source in the list, with its number. */
export function sourceParagraph({ number, label }: { number: number; label: string }): Paragraph {
  return new Paragraph({
    indent: { left: 560, hanging: 560 },
    children: [
      new Bookmark({ id: anchorOf(number), children: [new TextRun(`[${number}]`)] }),
      new TextRun(` ${asWordText(label)}`),
    ],
  });
}
