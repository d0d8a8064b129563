import type { LocalDate } from '../local-date.js';
import { countNow, type Counted } from './counted.js';
import { fewestOf, type Fewest } from './fewest.js';
import { idsOf, isEnough, without, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

/** A part of one or two themes' reviews as it was counted, with those themes' reviews of the same day. */
export interface CountedPart extends Counted {
  readonly wholes: readonly (readonly string[])[];
  /** Behind it, and behind what it leaves of any whole; not kept of the parts that were counted first. */
  readonly fewest?: Fewest;
}

/**
 * Counts a part of what is shown already: reviews with two themes, or those in which a theme came back. What is left of
 * each whole must be enough too, and both must have gained enough since they were last counted, because whoever has a
 * whole and a part has the rest.
 *
 * @param wholes - As they are shown on the same day; the part lies in each.
 * @returns `null` where the part is not to be counted anew.
 */
// oxlint-disable-next-line max-params -- the part, what it is part of, when, after what; the thresholds are asked of each.
export function nextPart(
  part: ReviewSet,
  { wholes, asAt }: { readonly wholes: readonly ReviewSet[]; readonly asAt: LocalDate },
  earlier: CountedPart | null,
  thresholds: ReleaseThresholds,
): CountedPart | null {
  const ids = idsOf(part);
  const isNew = (reviews: ReviewSet, before: readonly string[]) => isEnough(without(reviews, before), thresholds);
  const rests = wholes.map((whole) => without(whole, ids));
  const earlierRest = (at: number) => {
    const inPart = new Set(earlier?.reviewIds);
    return (earlier?.wholes[at] ?? []).filter((id) => !inPart.has(id));
  };
  if (!isNew(part, earlier?.reviewIds ?? []) || !rests.every((rest, at) => isNew(rest, earlierRest(at)))) return null;
  return { ...countNow(part, asAt), wholes: wholes.map(idsOf), fewest: fewestOf([part, ...rests]) };
}
