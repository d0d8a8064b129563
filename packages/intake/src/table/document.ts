import type { Place } from '../place.js';

/** A mark the program drew in front of a line: a bullet, a letter or a number. Typed marks stay in the text. */
export interface ListMark {
  kind: 'bullet' | 'letter' | 'number';
  /** What the reader of the document sees: "•", "(a)", "1.2". */
  label: string;
  /** 0 for the outermost list. */
  level: number;
}

/** One line of a cell or paragraph, with what is struck through kept apart. */
export interface Line {
  text: string;
  struck: string;
  mark: ListMark | null;
}

/** One cell. A cell covered by a merge repeats the lines, colour and place of the first cell of the merge. */
export interface Cell {
  lines: Line[];
  /** Background as six hexadecimal digits, or null where none was chosen. */
  fill: string | null;
  /** The first grid column it stands in, counted from 0. */
  column: number;
  /** How many grid columns it covers, at least 1. */
  span: number;
  isCovered: boolean;
  place: Place;
}

/** One row of a table, from left to right. */
export interface Row {
  cells: Cell[];
  isHidden: boolean;
  place: Place;
}

/** A table, whichever program it was written in. */
export interface Table {
  kind: 'table';
  rows: Row[];
  place: Place;
}

/** A paragraph outside any table. */
export interface Paragraph {
  kind: 'paragraph';
  lines: Line[];
  /** `heading` is a heading style or a wholly bold line; `contents` is an entry in a table of contents. */
  style: 'heading' | 'contents' | 'body';
  /** 1 for Word's "Heading 1", and so on; left out where no such style was used. */
  headingLevel?: number;
  place: Place;
}

/** A paragraph or a table, in the order of the document. */
export type Block = Paragraph | Table;

/** A document as neutral tables and paragraphs: what every reader produces and everything after works on. */
export interface PlanDocument {
  name: string;
  blocks: Block[];
  /** Page headers, then page footers. */
  margins: Paragraph[];
  /** Places of changes that were being tracked; the document is given as if they were accepted. */
  trackedChanges: Place[];
}
