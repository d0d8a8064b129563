import type { Line, ListMark, Paragraph } from '../table/document.js';
import type { Place } from '../place.js';
import { tidyText } from '../text/tidy-text.js';
import type { Styles } from './styles.js';

/** A stretch of text in one paragraph with the same looks. A line break is the text "\n". */
export interface Piece {
  text: string;
  isStruck: boolean;
  isBold: boolean;
}

/** A paragraph while it is being read. */
export interface ParagraphDraft {
  pieces: Piece[];
  styleId: string;
  list: string | undefined;
  level: number | undefined;
  hasOutlineLevel: boolean;
  /** Its closing mark was deleted, so its words run on into the next paragraph. */
  runsOn: boolean;
}

/**
 * Gives an empty paragraph.
 * @param pieces words that ran on from the paragraph before
 */
export function newParagraphDraft(pieces: Piece[]): ParagraphDraft {
  return { pieces, styleId: '', list: undefined, level: undefined, hasOutlineLevel: false, runsOn: false };
}

function linesOf(pieces: readonly Piece[], mark: ListMark | null): Line[] {
  const lines: Line[] = [{ text: '', struck: '', mark }];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push({ text: '', struck: '', mark: null });
      const line = lines.at(-1);
      if (line === undefined) return;
      if (piece.isStruck) line.struck += text;
      else line.text += text;
    });
  }
  return lines.map((line) => ({ ...line, text: tidyText(line.text), struck: tidyText(line.struck) }));
}

function styleOf(draft: ParagraphDraft, styleName: string): Paragraph['style'] {
  const text = draft.pieces.map((piece) => piece.text).join('');
  // A contents entry ends in a tab, or a line of dots, and its page number.
  if (/^toc\b|^toc\d|^contents/.test(styleName) || /(\t|\.{4,})\s*\d{1,3}\s*$/.test(text)) return 'contents';
  const worded = draft.pieces.filter((piece) => piece.text.trim() !== '');
  const isBold = worded.length > 0 && worded.every((piece) => piece.isBold);
  return isBold || draft.hasOutlineLevel || /^(heading|title|subtitle)/.test(styleName) ? 'heading' : 'body';
}

/** What a finished paragraph needs from the rest of the document. */
export interface ParagraphSurroundings {
  styles: Styles;
  place: Place;
  /** Counts on in the list and gives the mark. */
  nextMark(list: string, level: number): ListMark | null;
}

/**
 * Gives the finished paragraph: its lines, the mark in front of it, and whether it is a heading.
 */
export function finishParagraph(draft: ParagraphDraft, surroundings: ParagraphSurroundings): Paragraph {
  const style = surroundings.styles.get(draft.styleId);
  const list = draft.list ?? style?.numbering.list;
  const mark = list === undefined ? null : surroundings.nextMark(list, draft.level ?? style?.numbering.level ?? 0);
  const styleName = style?.name ?? draft.styleId.toLowerCase();
  const level = /^heading ?([1-9])$/.exec(styleName)?.[1];
  return {
    kind: 'paragraph',
    lines: linesOf(draft.pieces, mark),
    style: styleOf(draft, styleName),
    ...(level !== undefined && { headingLevel: Number(level) }),
    place: surroundings.place,
  };
}
