import type { PhaseFigures, PhaseList } from '@followthrough/domain';
import { readMeasure, type Reading } from '../chart/chosen-chart.js';
import { noteWords } from '../chart/chart-notes.js';
import { mayKeepMeasures } from '../measures.policy.js';
import type { StoredMeasure } from '../measures.repository.js';
import { periodWords, phaseFigures } from './phase-figures.js';
import { keyOf, phaseSuggestion } from './phase-suggestion.js';
import { seriesOf } from '../chart/series-of.js';
import type { WhoLooks } from '../chart/whole-chart.js';

/** The phases of a measure for whoever looks at it today. */
export function phaseListOf(stored: StoredMeasure, { role, today }: WhoLooks): PhaseList {
  const reading = readMeasure(stored, today);
  const figures = phaseFigures(reading, stored);
  const decided = figuresById(reading, figures);
  const { id: measureId, name, unit, actionId } = stored.line;
  return {
    ...{ measureId, name, unit, actionId, version: stored.version },
    centreName: reading.analysis.kind === 'analysed' ? reading.analysis.chart.centreName : 'median',
    mayDecide: mayKeepMeasures(role),
    first: figures.length > decided.size ? (figures[0] ?? null) : null,
    phases: stored.phases.map((phase) => ({ ...phase, figures: decided.get(phase.id) ?? null })),
    suggested: phaseSuggestion(reading, stored),
    starts: startsOf(stored),
    events: stored.events.map((event) => ({ key: keyOf(event), on: event.date, words: noteWords(event) })),
  };
}

/** The phases that people decided on are the last of those drawn: only a stretch before them may have nobody's. */
function figuresById({ drawn }: Reading, figures: readonly PhaseFigures[]): Map<string, PhaseFigures> {
  const ofDecided = drawn.length === 0 ? [] : figures.slice(-drawn.length);
  return new Map(ofDecided.map((each, place) => [drawn[place]?.id ?? '', each]));
}

/** Every reading but the first, where the first line starts already. */
function startsOf(stored: StoredMeasure): PhaseList['starts'] {
  const days = [...new Set(seriesOf(stored, null).points.map(({ start }) => start))];
  return days.slice(1).map((on) => ({ on, words: periodWords(on, stored.line.cadence) }));
}
