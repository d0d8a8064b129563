import type { MeasureChart } from '@followthrough/domain';
import { dayInWords } from '../components/day-words';
import { valueInWords } from '../components/value-words';
import { phaseLetter, withCapital } from './chart-words';

/** A line or shape of a chart with what it means. */
export interface KeyItem {
  readonly look: string;
  readonly words: string;
  /** The shape itself, where it is not a line. */
  readonly shape?: string;
}

/** What each line and shape of a chart means; only what is on it. */
export function keyItems(measure: MeasureChart): KeyItem[] {
  return [...lines(measure), ...shapes(measure)];
}

function lines({ line, centreName, targetValue, targetBy, points, phases }: MeasureChart): KeyItem[] {
  const centre = withCapital(centreName);
  const target = `Target ${valueInWords(targetValue, line.unit)}${targetBy ? ` by ${dayInWords(targetBy)}` : ''}`;
  const isLimited = points.some(({ upper, lower }) => upper !== null || lower !== null);
  return [
    { look: 'reading', words: line.name },
    ...(points.some((point) => point.centre !== null) ? [{ look: 'centre', words: centre } as const] : []),
    ...(points.some((point) => point.beyondBaseline)
      ? [{ look: 'beyond', words: `${centre} of the baseline, carried on` }]
      : []),
    ...(isLimited ? [{ look: 'limit', words: 'Limits of what chance alone would give' }] : []),
    ...(points.some((point) => point.target !== null) ? [{ look: 'target', words: target }] : []),
    ...phases.slice(1).map(({ label }, place) => ({ look: 'phase', words: `${phaseLetter(place)}: ${label}` })),
  ];
}

function shapes({ points }: MeasureChart): KeyItem[] {
  return [
    ...(points.some(({ rules }) => rules.length > 0)
      ? [{ look: 'flagged', shape: '◆', words: 'Picked out by a rule' }]
      : []),
    ...(points.some(({ excluded }) => excluded !== null)
      ? [{ look: 'left-out', shape: '✕', words: 'Left out, with a reason' }]
      : []),
    ...(points.some(({ marked }) => marked !== null)
      ? [{ look: 'marked', shape: '★', words: 'Plainly different, as a person sees it' }]
      : []),
    ...(points.some(({ provisional }) => provisional)
      ? [{ look: 'provisional', shape: '○', words: 'May still change' }]
      : []),
    ...(points.some(({ value }) => value === null)
      ? [{ look: 'missing', shape: '–', words: 'The line stops where a reading is missing' }]
      : []),
  ];
}
