import { markOf, mayFollow, standsUnder, type Mark } from './mark.js';
import type { ReportBlock } from './report-block.js';
import type { RoleOf, SectionRole } from './section-role.js';

/** A block with what its place in the report tells of it. */
export interface PlacedBlock {
  readonly block: ReportBlock;
  readonly mark: Mark;
  readonly isHeading: boolean;
  /** The headings it stands under, its own chapter first: "5. Effective practice – Liaison". */
  readonly section: string;
  /** Counts the sections of the report from 0, so that two with the same heading are told apart. */
  readonly sectionAt: number;
  /** What the section holds; `null` where its headings are not known. */
  readonly role: SectionRole | null;
  /** Whether it stands in a summary of the report, under whichever heading there. */
  readonly isInSummary: boolean;
}

interface OpenSection {
  readonly level: number;
  readonly title: string;
  readonly role: SectionRole | null;
}

// Headings without a number or a level stand under those with one; in capitals over those without, known over unknown.
const capitals = 30;
const known = 40;
const inSummary = 45;
const unknown = 50;

const headingLengthMax = 160;
const headingWordsMax = 14;
const knownWordsMax = 10;
const followingWordsMin = 8;

const wordCount = (text: string): number => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Goes through a report from top to bottom, and says of each block which section it stands in. */
class Outliner {
  readonly placed: PlacedBlock[] = [];
  private readonly open: OpenSection[] = [];
  private sectionAt = 0;
  private chapter: number | null = null;
  private isInList = false;

  constructor(
    private readonly blocks: readonly ReportBlock[],
    private readonly marks: readonly Mark[],
    private readonly roleOf: RoleOf,
  ) {}

  place(at: number): void {
    const block = this.blocks[at];
    const mark = this.marks[at];
    if (block === undefined || mark === undefined) return;
    const level = this.levelOf(block, mark, at);
    if (level !== null) this.enter(level, block.text, mark);
    this.isInList = level === null && this.continuesList(block, mark);
    this.placed.push({
      block,
      mark,
      isHeading: level !== null,
      section: this.open.map(({ title }) => title).join(' – '),
      sectionAt: this.sectionAt,
      role: this.open.at(-1)?.role ?? null,
      isInSummary: this.open.some(({ role }) => role === 'summary'),
    });
  }

  private enter(level: number, title: string, mark: Mark): void {
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop();
    const above = this.open.at(-1)?.role ?? null;
    const own = this.roleOf(mark.kind === 'number' ? mark.rest : title) ?? mark.role;
    this.open.push({ level, title, role: own ?? above });
    this.sectionAt += 1;
    if (mark.kind === 'number' && mark.counts.length === 1) this.chapter = mark.counts[0] ?? null;
  }

  /** After a sentence that ends in a colon, short lines are its list, though their bullets were lost. */
  private continuesList({ text }: ReportBlock, mark: Mark): boolean {
    if (text.endsWith(':')) return true;
    return this.isInList && (mark.kind === 'bullet' || (mark.kind === 'none' && wordCount(text) <= headingWordsMax));
  }

  /** The level of a heading, or nothing for what is no heading. */
  private levelOf(block: ReportBlock, mark: Mark, at: number): number | null {
    const { text, look } = block;
    if (look === 'contents' || look === 'margin' || look === 'row' || look === 'plan') return null;
    if (mark.kind === 'bullet' || mark.kind === 'letter' || text.length > headingLengthMax) return null;
    const words = wordCount(mark.rest);
    if (/[.,;]$/.test(text) && !(words <= 4 && this.roleOf(mark.rest) !== null)) return null;
    if (mark.kind === 'label') return this.isLabelHeading(mark, at) ? unknown : null;
    if (mark.kind === 'number') return this.numberedLevel(block, mark, at);
    return this.plainLevel(block, at);
  }

  /** "Finding 2: Chronologies" is a heading where numbered paragraphs follow, and a finding otherwise. */
  private isLabelHeading(mark: Mark, at: number): boolean {
    const next = this.marks[at + 1];
    return wordCount(mark.rest) <= headingWordsMax && next?.kind === 'number' && next.counts.length > 1;
  }

  private numberedLevel({ text, look, headingLevel, isOneLine }: ReportBlock, mark: Mark, at: number): number | null {
    const words = wordCount(mark.rest);
    const role = this.roleOf(mark.rest);
    if (words === 0 || words > headingWordsMax || !isOneLine) return null;
    const next = this.marks[at + 1];
    const hasOwnNumbers = next?.kind === 'number' && standsUnder(mark.counts, next.counts);
    const isStem = text.endsWith(':');
    if (mark.counts.length > 1) {
      const isKnown = role !== null && words <= knownWordsMax;
      return (hasOwnNumbers && !isStem) || isKnown || (headingLevel !== null && !isStem) ? mark.counts.length : null;
    }
    if (isStem && role === null) return null;
    if (look === 'heading' || hasOwnNumbers) return headingLevel ?? 1;
    if (!mark.isClosed && !/^\p{Lu}/u.test(mark.rest)) return null;
    const isNext = this.chapter === null ? this.isOutsidePassages() : mayFollow([this.chapter], mark.counts);
    return isNext || (role !== null && words <= knownWordsMax) ? 1 : null;
  }

  /** Whether no section is open whose paragraphs may be numbered 1, 2, 3. */
  private isOutsidePassages(): boolean {
    const role = this.open.at(-1)?.role ?? null;
    return role === null || role === 'background' || role === 'summary';
  }

  private plainLevel({ text, look, headingLevel, isOneLine }: ReportBlock, at: number): number | null {
    const words = wordCount(text);
    const role = this.roleOf(text);
    if (words === 0) return null;
    if (look === 'heading' && !(text.endsWith(':') && role === null))
      return headingLevel ?? this.lookedLevel(text, role);
    if (!isOneLine || words > headingWordsMax || !/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) return null;
    if (role !== null && words <= knownWordsMax) return this.lookedLevel(text, role);
    if (isCapitals(text) && words > 1) return capitals;
    return !/[:?!]$/.test(text) && words > 1 && !this.isInList && this.isFollowedByWords(at) ? unknown : null;
  }

  /** The level of a heading that only its look and its words tell. */
  private lookedLevel(text: string, role: SectionRole | null): number {
    // A summary goes through findings and recommendations in turn, until a heading that is none of them.
    const isOfPassages = role !== null && role !== 'background' && role !== 'summary';
    if (isOfPassages && this.open.some((section) => section.role === 'summary' && section.level >= capitals))
      return inSummary;
    if (isCapitals(text)) return capitals;
    return role === null ? unknown : known;
  }

  private isFollowedByWords(at: number): boolean {
    const next = this.blocks[at + 1];
    if (next === undefined || next.look !== 'body') return false;
    return this.marks[at + 1]?.kind === 'number' || wordCount(next.text.slice(0, 400)) >= followingWordsMin;
  }
}

/**
 * Says of each paragraph of a report which section it stands in, and which paragraphs are the headings.
 * @param blocks the report from top to bottom
 * @param roleOf what a heading says of its section
 */
export function outline(blocks: readonly ReportBlock[], roleOf: RoleOf): PlacedBlock[] {
  const outliner = new Outliner(
    blocks,
    blocks.map(({ text }) => markOf(text)),
    roleOf,
  );
  for (const at of blocks.keys()) outliner.place(at);
  return withTitlePage(outliner.placed);
}

/**
 * What stands before the first heading that is known is the title page and what goes with it, unless it stands in a
 * numbered section of its own.
 */
function withTitlePage(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const first = placed.findIndex(({ isHeading, role }) => isHeading && role !== null);
  return placed.map((block, at) =>
    at < first && block.role === null && !/^\d/.test(block.section) ? { ...block, role: 'background' } : block,
  );
}
