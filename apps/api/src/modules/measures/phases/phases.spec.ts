import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  makePhase,
  makeReading,
  makeReadings,
  makeStoredMeasure,
  monthEnds,
} from '../../../../testing/make-stored-measure.js';
import { chartOf } from '../chart/chart-of.js';
import type { StoredEvent } from '../chart/chart-events.js';
import { outsideChart } from '../chart/outside-chart.js';
import { phaseListOf } from './phase-list.js';
import { phasePreview } from './phase-preview.js';

const today = '2026-11-23';
const lead = { role: 'lead', today } as const;
const dropped = monthEnds(24).map((_, at) => (at < 10 ? 20 + (at % 4) : 10 + (at % 4)));
const started: StoredEvent = {
  ...{ date: '2025-10-20', kind: 'actionStarted' },
  ...{ title: 'the action', actionId: 'a', cycleId: null },
};
const run = { chart: 'run', ruleset: 'scotland', reason: 'A first look.' } as const;
const measure = makeStoredMeasure('days', { readings: makeReadings(dropped), events: [started], choice: run });
const phase = makePhase();

describe('the phases of a chart', () => {
  it('draw a line of their own, and leave that of the old phase where it was', () => {
    const { points, phases } = chartOf({ ...measure, phases: [phase] }, today);
    expect(phases.map(({ label, start }) => [label, start])).toEqual([
      ['From the start', 0],
      [phase.label, 10],
    ]);
    expect([points[9]?.centre, points[10]?.centre]).toEqual([21, 12]);
    expect(points.map((point) => point.phase)).toEqual([...Array<number>(10).fill(0), ...Array<number>(14).fill(1)]);
  });

  it('are left out of the drawing once they are undone, and listed all the same', () => {
    const undone = { by: 'Ishbel Grant', on: today, reason: 'It was a month of leave.' };
    const withUndone = { ...measure, phases: [{ ...phase, undone }] };
    expect(chartOf(withUndone, today)).toEqual(chartOf(measure, today));
    expect(phaseListOf(withUndone, lead).phases).toMatchObject([{ label: phase.label, undone, figures: null }]);
  });

  it('run on dashed beyond a baseline that a person ended', () => {
    const frozen = { ...phase, baselineEndsOn: '2026-05-31' };
    const { points } = chartOf({ ...measure, phases: [frozen] }, today);
    expect(points.flatMap(({ beyondBaseline }, at) => (beyondBaseline ? [at] : []))).toEqual([
      17, 18, 19, 20, 21, 22, 23,
    ]);
  });

  it('give their figures, each with how many readings its line rests on', () => {
    const { first, phases } = phaseListOf({ ...measure, phases: [{ ...phase, baselineEndsOn: '2026-05-31' }] }, lead);
    expect(first).toMatchObject({ from: 'January 2025', to: 'October 2025', readings: 10, baseline: 10, centre: 21 });
    expect(phases[0]?.figures).toMatchObject({ from: 'November 2025', to: 'December 2026', readings: 14, baseline: 7 });
  });

  it('never keep the chart from being drawn when readings they began with were taken away', () => {
    const late = makePhase({ id: 'two', startsOn: '2026-12-01', label: 'After the move' });
    const fewer = { ...measure, readings: measure.readings.slice(0, 23), phases: [phase, late] };
    const { points, warnings } = chartOf(fewer, today);
    expect(points).toHaveLength(23);
    expect(warnings[0]).toBe('The phase “After the move” has no points. It is not drawn.');
    expect(phaseListOf(fewer, lead).phases.map(({ figures }) => figures === null)).toEqual([false, true]);
  });
});

describe('suggesting a phase', () => {
  it('says everything that had to hold, leaves one thing to a person, and changes nothing', () => {
    const { suggested, phases } = phaseListOf(measure, lead);
    expect(suggested).toMatchObject({ startsOn: '2025-11-01', event: 'actionStarted a' });
    expect(suggested?.conditions).toHaveLength(5);
    expect(suggested?.conditions[1]).toContain('November 2025, after something that was noted: Action started');
    expect(suggested?.conditions[3]).toContain('14 readings');
    expect(phases).toEqual([]);
    expect(chartOf(measure, today).phases).toHaveLength(1);
  });

  it.each([
    ['nothing was noted before it', { events: [] }],
    ['it is younger than twelve readings', { readings: measure.readings.slice(0, 21) }],
    ['a phase starts there already', { phases: [phase] }],
  ])('is left alone when %s', (_, changed) => {
    expect(phaseListOf({ ...measure, ...changed }, lead).suggested).toBeNull();
  });
});

describe('previewing a phase', () => {
  it('sets both charts side by side, with what the new one warns of', () => {
    const proposal = { startsOn: '2025-11-01', label: 'Calls', baselineEndsOn: null };
    const { before, after, warnings, chart } = phasePreview(measure, proposal, lead);
    expect([before.level, after.level]).toEqual(['sustained', 'noSignal']);
    expect(after.phases.map(({ centre }) => centre)).toEqual([21, 12]);
    expect(warnings).toContain('Fewer than 12 points in “From the start”.');
    expect(chart.phases).toHaveLength(2);
  });

  it('warns of a baseline that holds a signal of its own, and of a line moved too often', () => {
    const unsteady = { startsOn: '2025-02-01', label: 'Too wide', baselineEndsOn: '2026-12-31' };
    expect(phasePreview(measure, unsteady, lead).warnings.join(' ')).toContain('baseline holds signals of its own');
    const third = { startsOn: '2026-06-01', label: 'Again', baselineEndsOn: null };
    const often = phasePreview({ ...measure, phases: [phase] }, third, lead).warnings.join(' ');
    expect(often).toContain('3 phases in 24 points');
  });
});

describe('a mark that somebody made', () => {
  const marked = { markedReason: 'One family of six.', markedBy: 'Ishbel Grant' };
  const readings = measure.readings.map((reading, at) => (at === 3 ? { ...reading, ...marked } : reading));

  it('stands on a run chart, in its table and its paragraph, and changes no line and no rule', () => {
    const [before, after] = [chartOf(measure, today), chartOf({ ...measure, readings }, today)];
    expect(after.points[3]).toMatchObject({ marked: { by: 'Ishbel Grant', reason: 'One family of six.' } });
    expect(after.points[3]?.words).toContain('plainly different, as Ishbel Grant sees it');
    expect(after.paragraph).toContain(
      'plainly different, which no rule decides: April 2025 (Ishbel Grant: One family of six.)',
    );
    expect([after.sentence, after.signals]).toEqual([before.sentence, before.signals]);
    expect(after.points.map(({ centre }) => centre)).toEqual(before.points.map(({ centre }) => centre));
  });

  it('keeps its reason within the committee', () => {
    const outside = JSON.stringify(outsideChart({ ...measure, readings }, today));
    expect(outside).toContain('the reason stays within the committee');
    expect(outside).not.toContain('One family of six');
  });

  it('is for run charts, and waits unseen on any other', () => {
    const asXmr = { ...measure, readings, choice: { ...run, chart: 'xmr' as const } };
    expect(chartOf(asXmr, today).points[3]?.marked).toBeNull();
  });
});

describe('a frozen baseline', () => {
  const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 40 });
  const charts = fc.constantFrom(...(['run', 'xmr', 'c'] as const));

  it('is never moved by readings that come in after it, in whichever phase it stands', () => {
    const law = fc.property(values, values, charts, fc.nat({ max: 4 }), (given, later, chart, back) => {
      const ends = monthEnds(given.length + later.length);
      const readingsOf = (figures: readonly number[]) =>
        figures.map((value, at) => makeReading(ends[at] ?? '', { value }));
      const startsOn = `${ends[3]?.slice(0, 7)}-01`;
      const baselineEndsOn = ends[given.length - 1 - back] ?? '';
      const base = makeStoredMeasure('count', {
        ...{ baselineEndsOn: ends[2] ?? '', choice: { chart, ruleset: 'scotland', reason: 'As drawn.' } },
        phases: [makePhase({ startsOn, baselineEndsOn })],
      });
      const linesOf = (figures: readonly number[]) =>
        chartOf({ ...base, readings: readingsOf(figures) }, today)
          .points.slice(0, given.length)
          .map(({ centre, upper, lower, phase: at }) => ({ centre, upper, lower, at }));
      expect(linesOf([...given, ...later])).toEqual(linesOf(given));
    });
    fc.assert(law, { numRuns: 150 });
  });
});
