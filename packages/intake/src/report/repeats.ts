import { plainWords } from '../text/tidy-text.js';
import type { ReportPiece } from './piece.js';

const shingleWords = 4;
const wordsMin = 8;
const sharedShare = 0.8;
// A phrase that stands in very many passages tells nothing of any.
const placesMax = 30;
// What two passages say is compared by how they begin.
const comparedLength = 1200;

/** The wording of a passage, as runs of four words. */
interface Wording {
  readonly at: number;
  readonly words: string;
  readonly shingles: ReadonlySet<string>;
}

function wordingOf(text: string, at: number): Wording {
  const words = plainWords(text.slice(0, comparedLength)).split(' ');
  const shingles = words
    .slice(0, Math.max(0, words.length - shingleWords + 1))
    .map((_, from) => words.slice(from, from + shingleWords).join(' '));
  return { at, words: words.join(' '), shingles: new Set(shingles) };
}

/** Texts that are already known, to look others up among. */
export class KnownWordings {
  private readonly all: Wording[] = [];
  private readonly byWords = new Map<string, number>();
  private readonly byShingle = new Map<string, number[]>();

  /** Adds a text under a number of the caller's own. */
  add(text: string, at: number): void {
    const wording = wordingOf(text, at);
    const own = this.all.push(wording) - 1;
    if (!this.byWords.has(wording.words)) this.byWords.set(wording.words, own);
    for (const shingle of wording.shingles) {
      const places = this.byShingle.get(shingle);
      if (places === undefined) this.byShingle.set(shingle, [own]);
      else if (places.length < placesMax) places.push(own);
    }
  }

  /**
   * Gives the number of the text that says the same, or nothing.
   * @param share how much of its runs of words must be in the other; and of the other's in it, unless `isPartEnough`
   */
  find(text: string, isPartEnough: boolean, share = sharedShare): number | null {
    const wording = wordingOf(text, -1);
    const same = this.byWords.get(wording.words);
    if (same !== undefined) return this.all[same]?.at ?? null;
    if (wording.words.split(' ').length < wordsMin) return null;
    const shared = new Map<number, number>();
    for (const shingle of wording.shingles)
      for (const place of this.byShingle.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    for (const [place, count] of shared) {
      const other = this.all[place];
      if (other === undefined || count < wording.shingles.size * share) continue;
      if (isPartEnough || count >= other.shingles.size * share) return other.at;
    }
    return null;
  }
}

const isProposed = ({ kind }: ReportPiece): boolean =>
  kind === 'finding' || kind === 'effective-practice' || kind === 'strategy' || kind === 'unknown';

/** Which of several that say the same is offered: one outside a summary, then one with a number, then the first. */
const turnOf = ({ isInSummary, number }: ReportPiece): number => (isInSummary ? 2 : 0) + (number === '' ? 1 : 0);

/**
 * Marks the passages that say again what another says, so that each is offered once. What a summary says in words of its
 * own under no heading of its own is background: it speaks of the report.
 * @param pieces the report from top to bottom
 */
export function markRepeats(pieces: readonly ReportPiece[]): ReportPiece[] {
  const known = new KnownWordings();
  const repeats = new Map<number, number>();
  const proposed = [...pieces.entries()].filter(([, piece]) => isProposed(piece));
  proposed.sort(([, one], [, other]) => turnOf(one) - turnOf(other));
  for (const [at, piece] of proposed) {
    const other = known.find(piece.text, piece.isInSummary);
    if (other === null) known.add(piece.text, at);
    else repeats.set(at, other);
  }
  return pieces.map((piece, at): ReportPiece => {
    const other = pieces[repeats.get(at) ?? -1];
    if (other !== undefined) return { ...piece, kind: 'repeated', repeats: other.number || other.where };
    return piece.isInSummary && piece.kind === 'unknown' ? { ...piece, kind: 'background' } : piece;
  });
}
