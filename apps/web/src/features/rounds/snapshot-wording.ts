import type { MeasureUnit, SnapshotRevision } from '@followthrough/domain';
import { valueInWords } from '../../components/value-words';

/** The sentences of what measures said when a position was taken. */
export const snapshotWording = {
  title: 'What each measure said that day',
  none: 'No measure was kept with this position',
  noneHint: 'From now on, every measure of the committee is kept as it was analysed whenever a position is taken.',
  lead: (revised: number) =>
    revised === 0
      ? 'Each is kept as it was analysed. The same readings say the same today.'
      : `Each is kept as it was analysed. For ${revised === 1 ? 'one' : revised} of them the readings of that day say something else today: both are shown, and what was said then stays.`,
  figures: 'The figures as they stood',
  same: 'The same readings say the same today.',
  gone: 'The measure is no longer among those the committee sees, so it cannot be compared.',
  revised: 'Revised since',
  today: 'The same days, read today:',
  before: 'then',
  now: 'now',
  engine: (before: string, today: string) => `Read by method ${before} then, and by method ${today} today.`,
  noLine: 'none',
  phases: 'Somebody decided on a phase since, or undid one.',
  line: (name: string) => `The ${name} at the last of these days`,
};

type Figure = SnapshotRevision['readings'][number]['was'];

/** A figure as it stood: its value in the measure's unit, of what, and why it was left out where it was. */
export function figureInWords(figure: Figure, unit: MeasureUnit): string {
  if (figure === null) return 'no reading';
  const { value, numerator, denominator, excluded } = figure;
  const parts = numerator === null || denominator === null ? '' : ` (${numerator} of ${denominator})`;
  return `${valueInWords(value, unit)}${parts}${excluded === null ? '' : `, left out: ${excluded}`}`;
}
