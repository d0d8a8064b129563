import { rulesetWords } from '@followthrough/domain/words';
import type { ChartToTake, MeasureChart } from '@followthrough/domain';
import { dayInWords } from '../../../components/day-words';

/** What is said where a chart can be taken along. */
export const takeWording = {
  summary: 'Take this chart along: picture or Excel',
  whole: 'With every figure',
  wholeHint: 'For the committee and the agencies that carry its actions out.',
  masked: 'With small numbers hidden',
  picture: 'Picture (PNG)',
  workbook: 'Workbook (Excel)',
  making: 'One moment …',
  kept: 'This measure is kept within the committee and its agencies, so there is no version for others. Its definition says so.',
  small: ({ small, below }: ChartToTake, isGap: boolean) =>
    isGap
      ? 'Every reading tells the day of a single event. Only the years are told.'
      : small === 0
        ? `No reading rests on a count under ${below}, so nothing is hidden today.`
        : `${small === 1 ? '1 reading rests' : `${small} readings rest`} on a count under ${below} and ${small === 1 ? 'is' : 'are'} left out of it. Line and words were worked out before. Where very few are hidden, somebody could work them out: look at it before it leaves the committee.`,
  hiddenIn: (below: number) =>
    `Counts under ${below} and days of single events are hidden, and within a year such events stand evenly; line and words were worked out before.`,
  everything: 'Every figure is shown: for the committee and its agencies.',
  fileName: (name: string, day: string, isMasked: boolean) =>
    `${name
      .replaceAll(/[\\/:*?"<>|%\p{Cc}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()} (chart${isMasked ? ', small numbers hidden' : ''}) ${day}`,
};

/** The paragraph's first sentence. */
export const firstSentence = (paragraph: string): string => /^.*?[.](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;

/** What stands under the drawing of a picture. */
export function belowPicture(measure: MeasureChart, taken: ChartToTake, isMasked: boolean): string[] {
  const { chart, ruleset, source, notes } = measure;
  const noted = notes.map(({ on, words }, place) => `${place + 1}: ${dayInWords(on)}, ${words}`);
  return [
    ...(noted.length === 0 ? [] : [`Noted on the chart; none of it moves a line. ${noted.join('; ')}.`]),
    isMasked ? takeWording.hiddenIn(taken.below) : takeWording.everything,
    `${chart}, ${rulesetWords[ruleset]}, method ${taken.engineVersion}. A chart never shows what brought a change about.`,
    `${source === '' ? 'Source not written down' : `Source: ${source}`}. ${taken.committee}, as at ${dayInWords(taken.asAt)}.`,
  ];
}
