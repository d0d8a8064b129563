import type { ExemplarStyle } from './exemplar.js';

/**
 * How much an exemplar of each style weighs where chances and thresholds are learnt.
 *
 * The bank holds far more hard wordings and decoys than reports do, so that their words can be learnt. Chances learnt from
 * it as it stands would doubt every plain sentence. With these weights three passages in ten are plain, one in seven
 * carries no theme. Ours; see docs/method/themes.md.
 */
export const naturalWeight: Readonly<Record<ExemplarStyle, number>> = {
  plain: 3,
  recommendation: 2,
  practice: 1.5,
  hard: 1,
  neutral: 0.8,
  decoy: 0.4,
};
