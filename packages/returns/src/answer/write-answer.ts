import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { asWordText } from './word-text.js';
import type { AnswerDocument, AnswerDocumentTheme } from './content.js';
import { footer, header } from './page-edges.js';
import { cited, sourceParagraph } from './references.js';
import { wordStyles } from './word-styles.js';

/**
 * Writes an answer as a Word file: headings that Word knows as such, every sentence with the numbers of its sources as
 * links to their list, the marking and the page on every page.
 *
 * @returns The bytes of a .docx file.
 */
export async function writeAnswer(answer: AnswerDocument): Promise<Uint8Array> {
  const document = new Document({
    title: asWordText(`${answer.question} ${answer.committeeName}, as at ${answer.asAt}`),
    creator: asWordText(answer.preparedBy),
    styles: wordStyles,
    sections: [
      { headers: { default: header(answer) }, footers: { default: footer(answer) }, children: contentOf(answer) },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function contentOf(answer: AnswerDocument): Paragraph[] {
  const { question, committeeName, asAt, preparedBy, themes, sources, notes } = answer;
  return [
    new Paragraph({ text: asWordText(question), heading: HeadingLevel.TITLE }),
    plain(`${committeeName}, as at ${asAt}. Prepared by: ${preparedBy}.`),
    ...themes.flatMap(themeParagraphs),
    new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_1 }),
    ...sources.map(sourceParagraph),
    new Paragraph({ text: 'How to read this', heading: HeadingLevel.HEADING_1 }),
    ...notes.map(plain),
  ];
}

function themeParagraphs({ name, parts }: AnswerDocumentTheme): Paragraph[] {
  return [
    new Paragraph({ text: asWordText(name), heading: HeadingLevel.HEADING_1 }),
    ...parts.flatMap(({ heading, sentences }) => [
      new Paragraph({ text: asWordText(heading), heading: HeadingLevel.HEADING_2 }),
      ...sentences.map(
        ({ text, sources }) => new Paragraph({ children: [new TextRun(asWordText(text)), ...cited(sources)] }),
      ),
    ]),
  ];
}

const plain = (text: string) => new Paragraph({ text: asWordText(text) });
