import { ZipFile } from 'yazl';

const vocabulary = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const purposes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a made Word document holds. */
export interface WordPlanParts {
  /** Markup made with `paragraph` and `table`, in order. */
  body: readonly string[];
  header?: readonly string[];
  footer?: readonly string[];
}

export type ZipParts = Record<string, string | Buffer>;

const link = (id: string, purpose: string, target: string): string =>
  `<Relationship Id="${id}" Type="${purposes}/${purpose}" Target="${target}"/>`;

const linkList = (...each: string[]): string =>
  `${start}<Relationships xmlns="${links}">${each.join('')}</Relationships>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = `${start}<w:numbering xmlns:w="${vocabulary}">
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '●')}${level(1, 'bullet', '○')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'lowerLetter', '(%1)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', 'Recommendation %1:')}</w:abstractNum>
${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}
</w:numbering>`;

const style = (id: string, name: string, looks = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${looks}</w:rPr></w:style>`;

const styles = `${start}<w:styles xmlns:w="${vocabulary}">${style('Heading2', 'heading 2', '<w:b/>')}${style('TOC1', 'toc 1')}${style('Replaced', 'Replaced', '<w:strike/>')}</w:styles>`;

const part = (root: string, content: readonly string[]): string =>
  `${start}<w:${root} xmlns:w="${vocabulary}">${content.join('')}</w:${root}>`;

/** The parts of a Word document by their names. */
export function wordParts({ body, header = [], footer = [] }: WordPlanParts): ZipParts {
  return {
    '_rels/.rels': linkList(link('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': linkList(
      link('r1', 'styles', 'styles.xml'),
      link('r2', 'numbering', 'numbering.xml'),
      link('r3', 'header', 'header1.xml'),
      link('r4', 'footer', 'footer1.xml'),
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/header1.xml': part('hdr', header),
    'word/footer1.xml': part('ftr', footer),
    'word/document.xml': `${start}<w:document xmlns:w="${vocabulary}"><w:body>${body.join('')}</w:body></w:document>`,
  };
}

/** A zip container with the given parts, the same bytes every time. */
export async function zipOf(parts: ZipParts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The bytes of a Word document with the given body. */
export const makeWordPlan = (parts: WordPlanParts): Promise<Buffer> => zipOf(wordParts(parts));

/** The headings of the national template. */
export const templateHeadings = [
  'Action\n(how we intend to do it)',
  'Timescale',
  'Responsible lead',
  'Performance measure\n(how well are we doing?)',
  'Analysis of performance\n(are we making a difference?)',
];
