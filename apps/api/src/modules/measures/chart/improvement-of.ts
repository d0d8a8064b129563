import { dayInWords, type ImprovementState, type LocalDate } from '@followthrough/domain';
import type { Difference } from '@followthrough/spc';
import { readMeasure } from './chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';
import { asReadUpTo } from './snapshot-of.js';

/** How far back it is looked whether a chart ever said that things had changed for the better, in readings (ours). */
const lookedBackMax = 120;

/** That a measure changed for the better, and how that stands today. */
export interface Improvement {
  readonly state: ImprovementState;
  /** In the words of the engine alone. */
  readonly words: string;
}

/**
 * Whether the chart of a measure says that it has changed for the better, or said so with the readings up to some earlier
 * day. What left the list is found again from the readings themselves, so that nothing leaves it without a word.
 */
export function improvementOf(stored: StoredMeasure): Improvement | null {
  const today = differenceOf(stored);
  if (isLasting(today)) return { state: today.isHolding === false ? 'held' : 'holding', words: today.sentence };
  const days = stored.readings.map(({ on }) => on).slice(-lookedBackMax, -1);
  for (const day of days.toReversed()) {
    const earlier = differenceOf(asReadUpTo(stored, day));
    if (isLasting(earlier)) return { state: 'no-longer', words: noLonger(day, earlier, today) };
  }
  return null;
}

/** That a position kept what the readings no longer say, since they were corrected. */
export function correctedSince(stored: StoredMeasure, kept: { asAt: LocalDate; sentence: string }): Improvement {
  const today = differenceOf(stored)?.sentence ?? 'The readings cannot be drawn.';
  const then = `The position as at ${dayInWords(kept.asAt)} kept: “${kept.sentence}”`;
  return { state: 'corrected', words: `${then} Readings were corrected since, and the chart says: “${today}”` };
}

function differenceOf(stored: StoredMeasure): Difference | null {
  const { analysis } = readMeasure(stored, null);
  return analysis.kind === 'analysed' ? analysis.difference : null;
}

function isLasting(difference: Difference | null): difference is Difference {
  return difference?.level === 'sustained' && difference.direction === 'better';
}

function noLonger(day: LocalDate, earlier: Difference, today: Difference | null): string {
  const then = `With the readings up to ${dayInWords(day)} the chart said: “${earlier.sentence}”`;
  return `${then} With all of them it says: “${today?.sentence ?? 'The readings cannot be drawn.'}”`;
}
