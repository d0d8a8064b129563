import { smallCountsBelow, type LocalDate, type MeasureSnapshot } from '@followthrough/domain';
import { gistOf, gistWords } from '@followthrough/domain/words';
import { describeChart } from '@followthrough/spc';
import { chartSayingOf } from './chart-saying.js';
import { readMeasure, type Reading } from './chosen-chart.js';
import { drawnPoints } from './drawn-points.js';
import type { StoredMeasure } from '../measures.repository.js';
import { scaleOf } from './series-of.js';

/** A measure as it is analysed now, with every figure, to be kept as it is. */
export function snapshotOf(stored: StoredMeasure): MeasureSnapshot {
  const reading = readMeasure(stored, null);
  const said = chartSayingOf(stored);
  const { actionId, reviewReference, unit } = stored.line;
  return {
    ...{ said, actionId, reviewReference, unit, ratePer: stored.ratePer, definition: stored.definition },
    outside: sayingOutside(stored),
    ...figuresOf(reading, stored),
  };
}

/** The same measure with its readings up to a day alone, as if nothing had been read since. */
export function asReadUpTo(stored: StoredMeasure, day: LocalDate | null): StoredMeasure {
  const readings = day === null ? [] : stored.readings.filter(({ on }) => on <= day);
  const latestOn = readings.at(-1)?.on ?? null;
  const phases = stored.phases.filter(({ startsOn }) => day !== null && startsOn <= day);
  return { ...stored, readings, phases, line: { ...stored.line, readings: readings.length, latestOn } };
}

/** What may be said of a measure outside the committee: of one kept within it only what its chart comes to. */
function sayingOutside(stored: StoredMeasure): string {
  const { words } = gistWords[gistOf(chartSayingOf(stored))];
  if (stored.disclosure === 'committee-only') return `${words}. Its figures are kept within the committee.`;
  if (stored.disclosure === 'open') return chartSayingOf(stored).sentence;
  return chartSayingOf(stored, { below: smallCountsBelow, isMasked: true }).sentence;
}

type Figures = Pick<MeasureSnapshot, 'centreName' | 'paragraph' | 'phases' | 'points' | 'warnings'>;

function figuresOf({ analysis, drawn, undrawn: withoutPhases }: Reading, stored: StoredMeasure): Figures {
  if (analysis.kind === 'refused') return undrawn(analysis.errors.map(({ message }) => message));
  const scale = scaleOf(stored);
  return {
    centreName: analysis.chart.centreName,
    paragraph: describeChart(analysis),
    phases: analysis.phases.map(({ label, start, cl, nBaseline, baselineEnd }) => ({
      ...{ label, start, baselineEnd, points: nBaseline },
      centre: cl === null ? null : cl * scale,
    })),
    points: drawnPoints(analysis, drawn, stored).map((point) => {
      const { on, value, numerator, denominator, centre, upper, lower, phase, rules, excluded, provisional } = point;
      return { on, value, numerator, denominator, centre, upper, lower, phase, rules, excluded, provisional };
    }),
    warnings: [...withoutPhases, ...analysis.warnings.map(({ sentence }) => sentence)],
  };
}

const undrawn = (warnings: string[]): Figures => ({
  ...{ centreName: 'median', paragraph: `The readings cannot be drawn. ${warnings.join(' ')}` },
  ...{ phases: [], points: [], warnings },
});
