import type { MeasureRuleset } from './chart-choice.js';
import type { MeasureCadence, MeasureDirection, MeasureDisclosure, MeasureFamily, MeasureUnit } from './states.js';

/** The words for each family of measure. */
export const familyWords: Record<MeasureFamily, string> = {
  outcome: 'Outcome: the difference for children',
  process: 'Process: is the change happening',
  balancing: 'Balancing: is anything else made worse',
};

/** The words for each unit. */
export const unitWords: Record<MeasureUnit, string> = {
  percent: 'per cent',
  count: 'number',
  days: 'days',
  score: 'score',
  rate: 'rate',
  gap: 'days between events',
};

/** A unit in words, of a rate with per how many it is given. */
export function unitInWords(unit: MeasureUnit, ratePer: number | null): string {
  return unit === 'rate' && ratePer !== null ? `rate per ${ratePer.toLocaleString('en-GB')}` : unitWords[unit];
}

/** Which way is better. */
export const directionWords: Record<MeasureDirection, string> = {
  increase: 'Higher is better',
  decrease: 'Lower is better',
  neutral: 'Neither way is better by itself',
};

/** How often a reading is expected. */
export const cadenceWords: Record<MeasureCadence, string> = {
  weekly: 'Weekly',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  event: 'Each time it happens',
};

/** Who may be shown a measure's figures. */
export const disclosureWords: Record<MeasureDisclosure, string> = {
  'committee-only': 'Only within the committee and its agencies',
  masked: 'Outside the committee only with small counts hidden',
  open: 'May be shown as it is',
};

/** Whose rules pick readings out. */
export const rulesetWords: Record<MeasureRuleset, string> = {
  scotland: 'Scottish rules',
  anhoej: 'Anhøj rules',
  mdc6: 'Making Data Count rules, six points',
  mdc7: 'Making Data Count rules, seven points',
};
