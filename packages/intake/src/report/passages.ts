import { standsUnder, type Mark } from './mark.js';
import type { PlacedBlock } from './outline.js';
import type { PieceKind, ReportPiece } from './piece.js';
import type { SectionRole } from './section-role.js';

/** A passage while paragraphs are added to it. */
interface OpenPassage {
  readonly placed: PlacedBlock;
  readonly kind: PieceKind;
  readonly lines: string[];
  last: PlacedBlock;
  /** Whether it stands in a section whose own words are not proposed, and only its own paragraph and list are. */
  readonly isBoxed: boolean;
}

const kindOf: Record<SectionRole, PieceKind> = {
  findings: 'finding',
  'effective-practice': 'effective-practice',
  strategies: 'strategy',
  background: 'background',
  summary: 'unknown',
};

const kindIn = (role: SectionRole | null): PieceKind => (role === null ? 'unknown' : kindOf[role]);

// "Date: 4 May" and a lone word under a heading are no passages.
const passageWordsMin = 4;
const listItemWordsMax = 14;

/** The headings of the national plan's columns, as they come out when a Word table is pasted as text. */
const planColumns =
  /^(?:action|timescale|responsible lead|performance measure|analysis of performance)?\s*(?:\((?:how we intend to do it|how well are we doing\??|are we making a difference\??)\))?$/i;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const pieceAt = (
  { section, sectionAt, isInSummary }: Pick<PlacedBlock, 'section' | 'sectionAt' | 'isInSummary'>,
  own: Pick<ReportPiece, 'kind' | 'number' | 'text' | 'where'>,
): ReportPiece => ({ ...own, section, sectionAt, isInSummary, repeats: null });

/** Puts the paragraphs of each section together to passages, from top to bottom. */
class PassageWriter {
  readonly pieces: ReportPiece[] = [];
  private open: OpenPassage | null = null;

  take(placed: PlacedBlock): void {
    const { block, isHeading } = placed;
    if (block.look === 'contents' || block.look === 'margin') return this.aside(placed, block.look);
    if (isHeading) return this.aside(placed, 'heading');
    if (block.look === 'plan' || planColumns.test(block.text)) return this.aside(placed, 'background');
    if (this.open !== null && this.goesOn(this.open, placed)) return this.add(this.open, placed);
    this.end();
    const kind = placed.mark.role === null ? kindIn(placed.role) : kindIn(placed.mark.role);
    const isBoxed = placed.mark.role !== null && kindIn(placed.role) === 'background';
    this.open = { placed, kind, lines: [placed.mark.rest || placed.block.text], last: placed, isBoxed };
  }

  end(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const { block, mark, ...at } = open.placed;
    const text = open.lines.join('\n');
    const isPassage = wordCount(text) >= passageWordsMin;
    const number = mark.rest === '' ? '' : mark.label;
    const kind = isPassage ? open.kind : 'background';
    this.pieces.push(pieceAt(at, { kind, number, text, where: block.where }));
  }

  private aside({ block, ...at }: PlacedBlock, kind: PieceKind): void {
    // The foot of a page does not end the passage that runs over it.
    if (kind !== 'margin') this.end();
    this.pieces.push(pieceAt(at, { kind, number: '', text: block.text, where: block.where }));
  }

  private add(open: OpenPassage, placed: PlacedBlock): void {
    const { mark, block } = placed;
    open.lines.push(mark.kind === 'bullet' ? `• ${mark.rest}` : block.text);
    open.last = placed;
  }

  private goesOn(open: OpenPassage, placed: PlacedBlock): boolean {
    const { mark, block } = placed;
    if (open.placed.sectionAt !== placed.sectionAt || block.look === 'row') return false;
    const isNumbered = open.placed.mark.kind === 'number' || open.placed.mark.kind === 'label';
    const isStem = open.placed.block.text.endsWith(':') || open.last.block.text.endsWith(':');
    switch (mark.kind) {
      case 'label':
        return false;
      case 'number':
        return this.numberGoesOn(open, mark);
      case 'letter':
      case 'bullet':
        return isNumbered || isStem || (open.last.mark.kind === mark.kind && open.last !== open.placed);
      case 'none':
        if (open.isBoxed) return isStem && isItem(placed);
        return isNumbered || open.last.block.text.endsWith(':') || (isStem && isItem(placed));
    }
  }

  /** 5.1.1 belongs to 5.1 where 5.1 ends in a colon; so do 1, 2, 3 under a numbered stem. */
  private numberGoesOn({ placed, last }: OpenPassage, mark: Mark): boolean {
    const stem = placed.block.text.endsWith(':') || last.block.text.endsWith(':');
    if (placed.mark.kind === 'number' && standsUnder(placed.mark.counts, mark.counts))
      return stem || (last.mark.kind === 'number' && last !== placed);
    const isSimple = mark.counts.length === 1;
    const isUnderLonger = placed.mark.kind === 'label' || placed.mark.counts.length > 1;
    return isSimple && isUnderLonger && (stem || (last !== placed && last.mark.counts.length === 1));
  }
}

/** What may be an item of a list that lost its bullets: short, and no sentence. */
const isItem = ({ block }: PlacedBlock): boolean =>
  wordCount(block.text) <= listItemWordsMax && !block.text.endsWith('.');

/**
 * Gives the pieces of a report: its passages, each with the paragraphs and lists that belong to it, and everything else
 * as it stands.
 * @param placed the report from top to bottom, as `outline` gives it
 */
export function passagesOf(placed: readonly PlacedBlock[]): ReportPiece[] {
  const writer = new PassageWriter();
  for (const block of placed) writer.take(block);
  writer.end();
  return writer.pieces;
}
