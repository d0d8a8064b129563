import { dayInWords, type PhaseList } from '@followthrough/domain';
import type { Reading } from '../chart/chosen-chart.js';
import type { StoredEvent } from '../chart/chart-events.js';
import { noteWords } from '../chart/chart-notes.js';
import type { StoredMeasure } from '../measures.repository.js';
import { periodWords } from './phase-figures.js';

/** Tells one event of a chart from the others. */
export const keyOf = ({ kind, actionId, cycleId }: StoredEvent): string => `${kind} ${cycleId ?? actionId ?? ''}`;

/**
 * The phase that the chart suggests, with everything that had to hold for it, in words; `null` where something does not.
 * Nothing ever makes it but a person.
 */
export function phaseSuggestion({ analysis }: Reading, stored: StoredMeasure): PhaseList['suggested'] {
  if (analysis.kind === 'refused' || analysis.suggestedPhase === null) return null;
  const { start, event, after, sentence } = analysis.suggestedPhase;
  const noted = stored.events.find(({ date, kind, title }) => {
    return date === event.date && kind === event.kind && title === event.title;
  });
  if (noted === undefined) return null;
  return {
    ...{ startsOn: start, event: keyOf(noted), sentence },
    conditions: [
      `The change is lasting and goes one way. ${analysis.difference.sentence}`,
      `It began in ${periodWords(start, stored.line.cadence)}, after something that was noted: ${noteWords(noted)}, ${dayInWords(noted.date)}.`,
      'It has not turned back: it still holds at the latest reading.',
      `There are ${after.points} readings since then; a year of months, 12, is the least.`,
      'Somebody can say what changed. That the chart cannot know: it is for you to say.',
    ],
  };
}
