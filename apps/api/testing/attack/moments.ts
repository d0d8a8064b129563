import {
  AgeBand,
  EventKind,
  nextRelease,
  releaseContent,
  releaseThresholds,
  type LocalDate,
  type ReleaseBasis,
  type ReleaseContent,
  type ReviewSet,
} from '@followthrough/domain';
import { randomFrom, type Nation } from './make-nation.js';

export const ageBands = AgeBand.options;
export const eventKinds = EventKind.options;
export const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Four successive releases: what was true at each, and what was published. */
export interface Moments {
  readonly releases: readonly {
    readonly asAt: LocalDate;
    readonly reviews: ReviewSet;
    readonly content: ReleaseContent;
  }[];
}

const quarterEnds = years.flatMap((year) => ['03-31', '06-30', '09-30', '12-31'].map((end) => `${year}-${end}`));

/**
 * Makes four successive releases of a nation with the product's own rules: the first at some quarter's end, the others at
 * quarter ends after it, close together or far apart as the seed has it.
 */
export function makeMoments(nation: Nation, seed: number): Moments {
  const random = randomFrom(seed * 7919 + 1);
  const releases: Moments['releases'][number][] = [];
  let basis: ReleaseBasis | null = null;
  const first = Math.floor(random() * 16);
  for (const [at, asAt] of quarterEnds.entries()) {
    if (releases.length === 4 || at < first || (releases.length > 0 && random() < 0.4)) continue;
    const reviews = nation.reviews.filter(({ reportedOn }) => reportedOn <= asAt);
    const next = nextRelease({ asAt, reviews, thresholds: releaseThresholds, cameFrom: () => [] }, basis);
    if (next === null) continue;
    releases.push({ asAt, reviews, content: releaseContent(next, releaseThresholds, () => true) });
    basis = next;
  }
  return { releases };
}
