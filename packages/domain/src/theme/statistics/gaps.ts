/** The reviews between two that found a theme, and how often a gap of that length or longer is to be expected. */
export interface FindingGap {
  /** Reviews between, none of which found it. */
  readonly reviews: number;
  /** The chance of a gap at least so long, a share from 0 to 1. */
  readonly chance: number;
  /** Whether it is over: the last one may still be going on. */
  readonly isOver: boolean;
}

/**
 * The gaps between reviews that found a theme. They are a picture and no test: where a theme is not rare, no gap is short
 * enough to say anything.
 *
 * @param found - Whether each review found it, in the order in which they were reported.
 * @param rate - The share of reviews that find it as a rule, from 0 to 1.
 * @returns One for each finding but the first, and one for what came since the last; none where nothing was found.
 * @source P(gap ≥ g) = (1 − p)^g, the geometric distribution.
 */
export function gapsOf(found: readonly boolean[], rate: number): FindingGap[] {
  const places = found.flatMap((each, place) => (each ? [place] : []));
  return places.map((place, index) => {
    const next = places[index + 1];
    const reviews = (next ?? found.length) - place - 1;
    return { reviews, chance: (1 - rate) ** reviews, isOver: next !== undefined };
  });
}
