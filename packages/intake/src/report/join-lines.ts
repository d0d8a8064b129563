import { markOf, mayFollow, type Mark } from './mark.js';
import type { ReportBlock } from './report-block.js';
import type { RoleOf } from './section-role.js';
import type { TextLine } from './text-lines.js';

/** A paragraph while its lines are being put together. */
interface Draft {
  /** The lines as they are joined, each with the space before it. */
  readonly parts: string[];
  readonly first: TextLine;
  lastLength: number;
  isAfterBlank: boolean;
  readonly isHeading: boolean;
}

// A text whose lines end where the page ends has hardly a line longer than this.
const pageWidthMax = 135;
const lineLengthMin = 40;
const fullShare = 0.7;

/** How wide the page was that a text was copied from; nothing where every paragraph is a line of its own. */
function pageWidth(lines: readonly TextLine[]): number | null {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= lineLengthMin);
  lengths.sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? null;
  return width === null || width > pageWidthMax ? null : width;
}

const endsSentence = /[.:;?!…]["”’')\]]*$/;
const beginsSmall = /^["“‘'(]?\p{Ll}/u;
const headingWordsMax = 12;
const wordLengthMax = 40;

/** Puts the lines of a pasted text together to paragraphs: it undoes the breaks of a page and keeps those of the writer. */
class LineJoiner {
  readonly blocks: ReportBlock[] = [];
  private draft: Draft | null = null;
  private counts: readonly number[] | null = null;
  private lone: TextLine | null = null;

  constructor(
    private readonly width: number | null,
    private readonly words: ReadonlySet<string>,
    private readonly roleOf: RoleOf,
  ) {}

  take(line: TextLine): void {
    if (line.look !== 'body') return this.aside(line);
    if (line.text === '') {
      if (this.draft !== null) this.draft.isAfterBlank = true;
      return;
    }
    // "4.1" on a line by itself belongs to the words below it.
    if (/^\d{1,2}(?:\.\d{1,3})*\.$|^\d{1,2}(?:\.\d{1,3})+$/.test(line.text)) {
      this.end();
      this.flushLone();
      this.lone = line;
      return;
    }
    this.add(this.withLone(line));
  }

  end(): void {
    const { draft } = this;
    this.draft = null;
    if (draft === null) return;
    const isOneLine = draft.parts.length === 1;
    const where = `line ${draft.first.number}`;
    this.blocks.push({ text: draft.parts.join(''), look: 'body', headingLevel: null, isOneLine, where });
  }

  flushLone(): void {
    if (this.lone !== null) this.begin(this.lone, markOf(this.lone.text));
    this.lone = null;
    this.end();
  }

  private aside(line: TextLine): void {
    if (line.look === 'contents') this.end();
    const where = `line ${line.number}`;
    this.blocks.push({ text: line.text, look: line.look, headingLevel: null, isOneLine: true, where });
    // A page may end in the middle of a sentence.
    if (this.draft !== null) this.draft.isAfterBlank = true;
  }

  private withLone(line: TextLine): TextLine {
    const { lone } = this;
    this.lone = null;
    return lone === null ? line : { ...line, text: `${lone.text} ${line.text}`, number: lone.number };
  }

  private add(line: TextLine): void {
    const mark = markOf(line.text);
    if (this.draft !== null && this.runsOn(this.draft, line, mark)) this.append(this.draft, line);
    else this.begin(line, mark);
  }

  private begin(line: TextLine, mark: Mark): void {
    this.end();
    if (mark.kind === 'number') this.counts = mark.counts;
    const words = line.text.split(' ').length;
    const isShort = words <= headingWordsMax && !this.isFull(line.text.length) && !/[.,;]$/.test(line.text);
    const isHeading = isShort && this.roleOf(line.text) !== null;
    this.draft = { parts: [line.text], first: line, lastLength: line.text.length, isAfterBlank: false, isHeading };
  }

  private append(draft: Draft, line: TextLine): void {
    const last = draft.parts.at(-1) ?? '';
    const broken = /(\p{L}+)-$/u.exec(last.slice(-wordLengthMax));
    const next = /^\p{Ll}+/u.exec(line.text);
    const isOneWord = this.words.has(`${broken?.[1] ?? ''}${next?.[0] ?? ''}`.toLowerCase());
    if (broken !== null && next !== null && isOneWord) draft.parts[draft.parts.length - 1] = last.slice(0, -1);
    draft.parts.push(broken === null || next === null ? ` ${line.text}` : line.text);
    draft.lastLength = line.text.length;
    draft.isAfterBlank = false;
  }

  private runsOn(draft: Draft, line: TextLine, mark: Mark): boolean {
    const last = (draft.parts.at(-1) ?? '').slice(-wordLengthMax);
    if (this.beginsAnew(mark, last) || draft.isHeading) return false;
    const isUnfinished = !endsSentence.test(last) && beginsSmall.test(line.text);
    if (draft.isAfterBlank) return isUnfinished && draft.lastLength >= lineLengthMin;
    if (isUnfinished) return true;
    return this.isFull(draft.lastLength);
  }

  /** Whether a line goes so far to the right that the page, and not the writer, ended it. */
  private isFull(length: number): boolean {
    return this.width !== null && length >= this.width * fullShare;
  }

  /** Whether a line begins something of its own. A number in the middle of a sentence does not. */
  private beginsAnew(mark: Mark, last: string): boolean {
    if (mark.kind === 'none') return false;
    if (mark.kind !== 'number' || endsSentence.test(last)) return true;
    return mayFollow(this.counts, mark.counts) && (mark.isClosed || mark.counts.length > 1);
  }
}

/**
 * Gives the paragraphs of a pasted text.
 * @param lines as `textLines` gives them
 * @param roleOf a line that is a known heading is never run on
 */
export function joinLines(lines: readonly TextLine[], roleOf: RoleOf): ReportBlock[] {
  const body = lines.filter(({ look }) => look === 'body');
  const words = new Set(body.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const joiner = new LineJoiner(pageWidth(body), words, roleOf);
  for (const line of lines) joiner.take(line);
  joiner.flushLone();
  return joiner.blocks.filter(({ text }) => text !== '');
}
