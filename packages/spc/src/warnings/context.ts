import { isInAnotherUnit } from '../input/target.js';
import { isSmallAt } from '../points/small-numbers.js';
import type { FindWarning } from './warning.js';

/** Warns that a target can hardly be in the unit of the figures. */
export const targetUnit: FindWarning = ({ measure, givenTarget: target, phases }) => {
  const values = phases.at(-1)?.sequence.values;
  if (target === null || values === undefined || !isInAnotherUnit(target, measure, values)) return undefined;
  const sentence = 'The target seems to be in another unit than the figures, so the two are not compared.';
  return { code: 'targetUnitMismatch', sentence };
};

/** Warns that events are so rare that the time between them would show more. */
export const rareEvents: FindWarning = ({ rareReason }) => {
  if (rareReason === null) return undefined;
  return { code: 'rareEventsBetterOnT', sentence: `${rareReason} The time between events would show more.` };
};

/** Warns that the time since the last event is already longer than the upper limit. */
export const longOpenGap: FindWarning = ({ openGap }) => {
  if (openGap === null || !openGap.isBeyondLimit) return undefined;
  const days =
    openGap.days === 1 ? 'The day since the last event is' : `The ${openGap.days} days since the last event are`;
  const sentence = `${days} already longer than the upper limit.`;
  return { code: 'openGapBeyondLimit', sentence };
};

/** Warns that small numbers could tell who somebody is, or says that they were hidden. */
export const smallNumbers: FindWarning = ({ request: { disclosure }, measure, points }) => {
  if (disclosure === null) return undefined;
  const small = points.filter((point) => isSmallAt(point, measure, disclosure.below)).length;
  if (disclosure.isMasked) {
    const hidden = measure.kind === 'gap' ? 'The days of single events are' : `Counts under ${disclosure.below} are`;
    const sentence = `${hidden} hidden; the line, the limits and the rules still rest on them.`;
    return { code: 'smallNumbersDisclosure', sentence };
  }
  if (small === 0) return undefined;
  const words = small === 1 ? '1 point rests' : `${small} points rest`;
  const what = measure.kind === 'gap' ? 'the day of a single event' : `a count under ${disclosure.below}`;
  const sentence = `${words} on ${what}, which could tell who somebody is. Hide small numbers before sharing.`;
  return { code: 'smallNumbersDisclosure', sentence };
};
