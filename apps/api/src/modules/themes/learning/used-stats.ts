import { termKey, type TermStat } from '@followthrough/themes';

/** Whether what was learnt of a term is used, or of all terms where none is named; and who said so. */
export interface StoredChoice {
  readonly slug: string | null;
  readonly term: string | null;
  readonly uses: boolean;
  readonly chosenBy: string;
}

/** Whether a committee uses what its decisions taught at all. */
export function usesLearning(choices: readonly StoredChoice[]): boolean {
  return choices.find(({ slug }) => slug === null)?.uses ?? true;
}

/** The counts that are used: all, none, or all but those of terms which were given their starting weight again. */
export function usedStats(stats: readonly TermStat[], choices: readonly StoredChoice[]): readonly TermStat[] {
  if (!usesLearning(choices)) return [];
  const setAside = new Set(
    choices.filter(({ uses }) => !uses).map(({ slug, term }) => termKey(slug ?? '', term ?? '')),
  );
  return stats.filter(({ slug, term }) => !setAside.has(termKey(slug, term)));
}
