/** A stretch of text in a paragraph. */
export interface RunParts {
  text: string;
  struck?: boolean;
  bold?: boolean;
  /** Word's mark of a change that nobody has accepted. */
  change?: 'inserted' | 'deleted';
}

export type Words = string | readonly (string | RunParts)[];

export interface ParagraphParts {
  words: Words;
  style?: string;
  /** 1 for bullets, 2 for letters, 3 for numbers such as 1.1. */
  list?: number;
  level?: number;
}

export interface CellParts {
  /** Paragraphs, or the markup of a table made with `table`. */
  content: readonly (ParagraphParts | Words | { markup: string })[];
  span?: number;
  merge?: 'start' | 'continue';
  fill?: string;
}

export interface RowParts {
  cells: readonly (CellParts | Words)[];
  hidden?: boolean;
  change?: 'inserted' | 'deleted';
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function run(part: string | RunParts): string {
  const { text, struck = false, bold = false, change } = typeof part === 'string' ? { text: part } : part;
  const looks = `${bold ? '<w:b/>' : ''}${struck ? '<w:strike/>' : ''}`;
  const tag = change === 'deleted' ? 'w:delText' : 'w:t';
  const words = text
    .split('\n')
    .map(
      (line) => `<${tag} xml:space="preserve">${escaped(line).replaceAll('\t', `</${tag}><w:tab/><${tag}>`)}</${tag}>`,
    )
    .join('<w:br/>');
  const markup = `<w:r><w:rPr>${looks}</w:rPr>${words}</w:r>`;
  if (change === undefined) return markup;
  const mark = change === 'deleted' ? 'w:del' : 'w:ins';
  return `<${mark} w:id="1" w:author="A reviewer">${markup}</${mark}>`;
}

const isParagraphParts = (part: ParagraphParts | Words | { markup: string }): part is ParagraphParts =>
  typeof part === 'object' && 'words' in part;

const isMarkup = (part: ParagraphParts | Words | { markup: string }): part is { markup: string } =>
  typeof part === 'object' && 'markup' in part;

/** A paragraph in Word's markup. A line break in the words is a line break in Word. */
export function paragraph(given: ParagraphParts | Words): string {
  const parts = isParagraphParts(given) ? given : { words: given };
  const list =
    parts.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${parts.level ?? 0}"/><w:numId w:val="${parts.list}"/></w:numPr>`;
  const style = parts.style === undefined ? '' : `<w:pStyle w:val="${parts.style}"/>`;
  const runs = typeof parts.words === 'string' ? [parts.words] : parts.words;
  return `<w:p><w:pPr>${style}${list}</w:pPr>${runs.map(run).join('')}</w:p>`;
}

const isCellParts = (cell: CellParts | Words): cell is CellParts => typeof cell === 'object' && 'content' in cell;

function cellMarkup(given: CellParts | Words): string {
  const cell: CellParts = isCellParts(given) ? given : { content: [given] };
  const span = cell.span === undefined ? '' : `<w:gridSpan w:val="${cell.span}"/>`;
  const merge =
    cell.merge === undefined ? '' : `<w:vMerge w:val="${cell.merge === 'start' ? 'restart' : 'continue'}"/>`;
  const fill = cell.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`;
  const content = cell.content.map((part) => (isMarkup(part) ? part.markup : paragraph(part))).join('');
  return `<w:tc><w:tcPr>${span}${merge}${fill}</w:tcPr>${content}</w:tc>`;
}

const isRowParts = (row: RowParts | readonly (CellParts | Words)[]): row is RowParts => 'cells' in row;

function rowMarkup(given: RowParts | readonly (CellParts | Words)[]): string {
  const row: RowParts = isRowParts(given) ? given : { cells: given };
  const change =
    row.change === undefined ? '' : `<w:${row.change === 'deleted' ? 'del' : 'ins'} w:id="2" w:author="A reviewer"/>`;
  return `<w:tr><w:trPr>${row.hidden === true ? '<w:hidden/>' : ''}${change}</w:trPr>${row.cells.map(cellMarkup).join('')}</w:tr>`;
}

/** A table in Word's markup, a row being a list of cells and a cell its words. */
export function table(...rows: readonly (RowParts | readonly (CellParts | Words)[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map(rowMarkup).join('')}</w:tbl>`;
}

/** A cell merged over some columns. */
export const wide = (words: Words, span: number): CellParts => ({ content: [words], span });

/** A cell with a background and perhaps words. */
export const filled = (fill: string, words: Words = ''): CellParts => ({ content: [words], fill });

/** A cell of several paragraphs. */
export const paragraphs = (...content: readonly (ParagraphParts | Words)[]): CellParts => ({ content });
