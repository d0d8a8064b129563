import type { Passage } from '../passage.js';
import { fusionSigns } from '../scoring/fusion-signs.js';
import { logistic } from '../scoring/logistic.js';
import { readingsOf, stanceSigns } from '../scoring/readings-of.js';
import type { ScoredTheme } from '../scoring/score-themes.js';
import type { Exemplar } from './exemplar.js';
import { fitLogistic } from './fit-logistic.js';
import { naturalWeight } from './natural-mix.js';
import type { Unseen } from './left-out-margins.js';

/** What the terms and patterns say of a passage. */
export type ReadByWords = (passage: Passage) => readonly ScoredTheme[];

/** An exemplar with all that is known of it, by lines that never saw its author. */
export interface Signed {
  readonly exemplar: Exemplar;
  /** For each theme of the model its signs. */
  readonly signs: readonly (readonly number[])[];
  readonly stance: readonly number[];
}

/** Reads the signs of exemplars. */
export function signsOf(unseen: readonly Unseen[], slugs: readonly string[], read: ReadByWords): readonly Signed[] {
  return unseen.map(({ exemplar, margins }) => {
    const scored = read({ id: '', text: exemplar.text, kind: exemplar.kind });
    return {
      exemplar,
      signs: readingsOf(margins, scored, slugs).map(fusionSigns),
      stance: stanceSigns(margins, scored, slugs),
    };
  });
}

/** How much each sign of a theme, and each sign of a stance, is to be believed. */
export interface Fusion {
  readonly fusion: readonly number[];
  readonly stance: readonly number[];
}

/**
 * Learns how much to believe each way of reading, from exemplars whose authors the lines had not seen.
 *
 * Stance is learnt from findings alone: strategies and actions ask for good practice and do not report it.
 */
export function fuse(signed: readonly Signed[], slugs: readonly string[]): Fusion {
  const findings = signed.filter(({ exemplar }) => exemplar.kind === 'finding' && exemplar.themes.length > 0);
  return {
    fusion: fitLogistic(
      signed.flatMap(({ exemplar, signs }) =>
        signs.map((each, at) => ({
          signs: each,
          isSo: exemplar.themes.includes(slugs[at] ?? ''),
          weight: naturalWeight[exemplar.style],
        })),
      ),
    ),
    stance: fitLogistic(
      findings.map(({ exemplar, stance }) => ({
        signs: stance,
        isSo: exemplar.stance === 'effective-practice',
        weight: naturalWeight[exemplar.style],
      })),
    ),
  };
}

/** An exemplar with a fused chance for every theme. */
export interface Judged {
  readonly exemplar: Exemplar;
  readonly chances: readonly number[];
}

/** Judges exemplars by what was learnt. */
export function judge(signed: readonly Signed[], { fusion }: Fusion): readonly Judged[] {
  return signed.map(({ exemplar, signs }) => ({ exemplar, chances: signs.map((each) => logistic(fusion, each)) }));
}
