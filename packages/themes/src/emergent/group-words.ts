import type { CountedPassage } from './passage-vectors.js';

/** The words of a group that are shown. */
const WORDS_MAX = 5;

/** How often every stem stands in all passages together, and how many telling words a group has on average. */
export interface AllWords {
  readonly counts: ReadonlyMap<string, number>;
  readonly perGroup: number;
}

/** Counts the stems of all passages together. */
export function countAllWords(passages: readonly CountedPassage[], groups: number): AllWords {
  const counts = new Map<string, number>();
  let words = 0;
  for (const { stems } of passages)
    for (const [stem, count] of stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + count);
      words += count;
    }
  return { counts, perGroup: words / Math.max(1, groups) };
}

/**
 * The words that set a group apart, each as the group's passages write it most often.
 *
 * @param passages - The group's passages.
 * @returns Up to five, the most telling first. A word that only one of the passages has is left out.
 * @source Class-based TF-IDF: Grootendorst, _BERTopic_ (2022, arXiv:2203.05794), section 3.3.
 */
export function groupWords(passages: readonly CountedPassage[], { counts, perGroup }: AllWords): string[] {
  const within = new Map<string, number>();
  const among = new Map<string, number>();
  for (const { stems } of passages)
    for (const [stem, count] of stems) {
      within.set(stem, (within.get(stem) ?? 0) + count);
      among.set(stem, (among.get(stem) ?? 0) + 1);
    }
  return [...within]
    .filter(([stem]) => (among.get(stem) ?? 0) > 1)
    .map(([stem, count]) => ({ stem, weight: count * Math.log(1 + perGroup / (counts.get(stem) ?? 1)) }))
    .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, WORDS_MAX)
    .map(({ stem }) => asWritten(passages, stem));
}

function asWritten(passages: readonly CountedPassage[], stem: string): string {
  const forms = new Map<string, number>();
  for (const { spoken } of passages) {
    const form = spoken.get(stem);
    if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [most] = [...forms].toSorted(([a, counted], [b, other]) => other - counted || (a < b ? -1 : 1));
  return most?.[0] ?? stem;
}
