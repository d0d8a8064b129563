import type { Chart } from '../input/chart.js';
import type { Measure } from '../input/series.js';
import { amountWords } from '../wording/amount.js';
import type { ChangeDirection, Chance } from './difference.js';
import { hintWords, type HintSetting } from './hint-words.js';
import type { Verdict } from './judge.js';

/** Everything the answer's sentence is made from. */
export interface SentenceGrounds extends HintSetting {
  readonly verdict: Verdict;
  readonly direction: ChangeDirection;
  readonly measure: Measure;
  readonly chart: Chart;
  readonly chance: Chance | null;
  readonly usefulPoints: number;
  /** How many single points lie outside the limits. */
  readonly unusualPoints: number;
  /** Whether it is an outcome so rare that its absence of a signal says little. */
  readonly isRareOutcome: boolean;
}

function tooEarly({ usefulPoints, chart }: SentenceGrounds): string {
  const kind = chart.hasLimits ? 'this chart' : 'a run chart';
  const points =
    usefulPoints === 1 ? 'is 1 usable point' : `are ${usefulPoints === 0 ? 'no' : usefulPoints} usable points`;
  return `Too early to say. There ${points}; ${kind} needs at least 10.`;
}

const hintOf: Record<ChangeDirection, string> = {
  better: 'An early hint of improvement',
  worse: 'An early hint that things are getting worse',
  changed: 'An early hint of a change',
  unclear: 'An early hint that the points are not behaving randomly',
};

function hint(grounds: SentenceGrounds): string {
  const chance = grounds.chance === null ? '' : ` ${grounds.chance.sentence}`;
  return `${hintOf[grounds.direction]}, not yet firm: ${hintWords(grounds.verdict, grounds)}.${chance} Keep measuring.`;
}

function unusual({ verdict, unusualPoints, periodAt }: SentenceGrounds): string {
  const latest = periodAt(verdict.signal?.points[0] ?? 0);
  if (unusualPoints === 1) return `${latest} was unusual. Find out why. One point is not a lasting change.`;
  return `${unusualPoints} points were unusual, the latest in ${latest}. Find out why. Single points are not a lasting change.`;
}

const sustainedOf: Record<Exclude<ChangeDirection, 'unclear'>, string> = {
  better: 'Good evidence that this measure has changed for the better',
  worse: 'Good evidence that this measure has changed for the worse',
  changed: 'Good evidence that this measure has changed',
};

function sustained({ verdict, direction, measure, periodAt }: SentenceGrounds): string {
  const { run } = verdict;
  if (run === null || direction === 'unclear' || run.from === null || run.to === null) {
    return 'The points are not behaving randomly; the chart does not say which way.';
  }
  const amounts = `from about ${amountWords(run.from, measure)} to about ${amountWords(run.to, measure)}`;
  const judgement = direction === 'changed' ? ' Whether that is good needs judgement.' : '';
  const began = `${sustainedOf[direction]}, ${amounts}, starting around ${periodAt(run.began)}.`;
  if (run.isHolding) return `${began}${judgement}`;
  const ended = run.isStart
    ? ' The latest points are not clearly on the new side of the line.'
    : ` It held from ${periodAt(run.began)} to ${periodAt(run.ended)}; not since.`;
  return `${began}${ended}${judgement}`;
}

const NO_SIGNAL =
  'No evidence of a change yet. The ups and downs are what we would expect by chance. This does not show that nothing has changed.';

const RARE_OUTCOME = 'With events this rare the chart could miss even a doubling of the gap; see the process measures.';

/**
 * Puts the answer into words.
 *
 * @param grounds - The verdict and what it was reached from.
 * @returns Plain sentences. They speak of evidence and chance, and never of what brought a change about.
 */
export function differenceSentence(grounds: SentenceGrounds): string {
  switch (grounds.verdict.level) {
    case 'tooEarly':
      return tooEarly(grounds);
    case 'noSignal':
      return grounds.isRareOutcome ? `${NO_SIGNAL} ${RARE_OUTCOME}` : NO_SIGNAL;
    case 'hint':
      return hint(grounds);
    case 'unusualPoint':
      return unusual(grounds);
    case 'sustained':
      return sustained(grounds);
    case 'mixed':
      return 'Signs in both directions. Look at the chart before deciding.';
  }
}
