import { naturalWeight } from './natural-mix.js';
import type { Judged } from './fuse.js';

/** As many themes are shown for a passage. */
const SHOWN_MAX = 3;

/** How right a threshold is: of what is shown, and of what is there. */
export interface Rightness {
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of both. */
  readonly f1: number;
  /** Of the passages without a theme, how many are given one. */
  readonly given: number;
}

/** The themes that are shown at a threshold, strongest first. */
const shownAt = ({ chances }: Judged, slugs: readonly string[], threshold: number): readonly string[] =>
  slugs
    .map((slug, at) => ({ slug, chance: chances[at] ?? 0 }))
    .filter(({ chance }) => chance >= threshold)
    .toSorted((one, other) => other.chance - one.chance)
    .slice(0, SHOWN_MAX)
    .map(({ slug }) => slug);

/** Counts how right a threshold is over passages in their natural mix; where nothing can be counted the share is 0. */
export function rightnessAt(judged: readonly Judged[], slugs: readonly string[], threshold: number): Rightness {
  let [right, shown, there, without, given] = [0, 0, 0, 0, 0];
  for (const one of judged) {
    const found = shownAt(one, slugs, threshold);
    const { themes, style } = one.exemplar;
    const weight = naturalWeight[style];
    right += weight * found.filter((slug) => themes.includes(slug)).length;
    shown += weight * found.length;
    there += weight * themes.length;
    without += themes.length === 0 ? weight : 0;
    given += themes.length === 0 && found.length > 0 ? weight : 0;
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    ...{ precision: share(right, shown), recall: share(right, there), f1: share(2 * right, shown + there) },
    given: share(given, without),
  };
}

const STEPS = Array.from({ length: 37 }, (_, step) => 0.05 + step * 0.025);
/** What is detected should be right nine times in ten on text by others, so more is asked of it here. */
const DETECTED_PRECISION = 0.93;

/**
 * Chooses from where a theme is worth a look, by the best balance of finding and being right, and from where it is
 * detected, by being right more than nine times in ten.
 */
export function chooseThresholds(judged: readonly Judged[], slugs: readonly string[]) {
  const measured = STEPS.map((threshold) => ({ threshold, ...rightnessAt(judged, slugs, threshold) }));
  const best = Math.max(...measured.map(({ f1 }) => f1));
  const suggestedFrom = measured.findLast(({ f1 }) => f1 === best)?.threshold ?? 1;
  const sure = measured.filter(
    ({ threshold, precision }) => threshold > suggestedFrom && precision >= DETECTED_PRECISION,
  );
  return { suggestedFrom, detectedFrom: sure[0]?.threshold ?? 1 };
}
