import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeMeasure, makePoints, makeSeries, monthDay } from '../../testing/make-series.js';
import type { ChartEvent, Difference, Measure } from '../index.js';

const low = [0.78, 0.77, 0.79, 0.76, 0.8, 0.77, 0.78, 0.79, 0.76, 0.78, 0.77, 0.79];
const high = [0.88, 0.87, 0.89, 0.88, 0.86, 0.9, 0.88, 0.87, 0.89, 0.88, 0.87, 0.88];
const share: Partial<Measure> = { kind: 'proportion', unit: '%', direction: 'increase' };

const event = (month: number, kind: ChartEvent['kind'], title: string, actionId?: string): ChartEvent => ({
  ...{ date: monthDay(month), kind, title },
  ...(actionId === undefined ? {} : { actionId }),
});

function read(events: readonly ChartEvent[], measure: Partial<Measure> = {}, values = [...low, ...high]) {
  return analysed({ measure: makeMeasure({ ...share, ...measure }), points: makePoints(values), events });
}

const linksOf = (events: readonly ChartEvent[], measure?: Partial<Measure>): Difference['actions'] =>
  read(events, measure).difference.actions;

describe('setting a change beside the actions noted on the chart', () => {
  const started = event(11, 'actionStarted', 'the new form', 'a1');

  it('says that a change that began earlier cannot have the action as its whole reason', () => {
    expect(linksOf([event(14, 'actionStarted', 'the new form', 'a1')])).toEqual([
      {
        ...{ actionId: 'a1', title: 'the new form', relation: 'before' },
        sentence: 'This began before the new form started, so that action cannot be the whole reason.',
      },
    ]);
  });

  it('says that a later change fits, that a chart cannot prove it, and what else was going on', () => {
    const others = [event(12, 'context', 'a new rota'), event(20, 'context', 'a later one')];
    expect(linksOf([...others, started])[0]?.sentence).toBe(
      'It began after the new form was started. That fits with the action helping; the chart cannot prove it. ' +
        'Other changes noted then: a new rota.',
    );
  });

  it('names completion when the change began after that', () => {
    const links = linksOf([
      event(3, 'actionStarted', 'the new form', 'a1'),
      event(10, 'actionCompleted', 'the new form', 'a1'),
    ]);
    expect(links.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('after the new form was completed.'),
    ]);
  });

  it('does not say that an action helped when things got worse or no way is better', () => {
    expect(linksOf([started], { direction: 'decrease' })[0]?.sentence).not.toContain('helping');
    expect(linksOf([started], { direction: 'neutral' })[0]?.sentence).not.toContain('helping');
  });

  it('says nothing when no action is noted, or when nothing changed', () => {
    expect(linksOf([event(11, 'context', 'a new rota'), event(11, 'pdsaStart', 'a test')])).toEqual([]);
    const quiet = read(
      [started],
      {},
      low.map((value, at) => value + (at % 3) / 100),
    );
    expect(quiet.difference.actions).toEqual([]);
  });
});

describe('saying what to expect if nothing else changes', () => {
  const steady = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22];
  const sentenceFor = (measure: Partial<Measure>): string | undefined => {
    const { difference } = analysed(makeSeries(steady, { cadence: 'month', ...measure }), { chart: 'xmr' });
    return difference.assurance?.sentence;
  };
  const target = (value: number) => ({ target: [{ from: '2020-01-01', value }] });

  it.each([
    [
      'increase',
      40,
      /^If nothing else changes, expect between 13\.\d days and 26\.\d days each month\. The target of 40 days is above that: it will not be met without a change to how things are done\.$/,
    ],
    ['decrease', 5, /The target of 5 days is below that: it will not be met/],
    ['decrease', 40, /The target of 40 days is above that: it will be met as things are\.$/],
    ['increase', 20, /The target of 20 days lies within that: some months will meet it and some will not/],
    ['neutral', 20, /each month\.$/],
  ] as const)('sets it beside the target, when %s is better and the target is %i', (direction, value, wanted) => {
    expect(sentenceFor({ direction, ...target(value) })).toMatch(wanted);
  });

  it('says nothing on a run chart, or while the points are not steady', () => {
    expect(analysed(makeSeries(steady)).difference.assurance).toBeNull();
    const moved = analysed(makeSeries([...low, ...high], share), { chart: 'xmr' });
    expect([moved.difference.level, moved.difference.assurance]).toEqual(['sustained', null]);
  });

  it('does not compare a target in another unit, and warns of it', () => {
    const analysis = analysed(makeSeries(low, { ...share, ...target(95) }), { chart: 'xmr', showTrialLimits: true });
    expect(analysis.difference.assurance).toMatchObject({ target: null, verdict: null });
    expect(analysis.warnings.map(({ code }) => code)).toContain('targetUnitMismatch');
    const percent = analysed(makeSeries([78, 80, 79], { unit: '%', ...target(0.9) }));
    expect(percent.warnings.map(({ code }) => code)).toContain('targetUnitMismatch');
  });
});

describe('suggesting a new phase', () => {
  const started = event(11, 'actionStarted', 'the new form', 'a1');

  it('shows what it would change, and leaves the phases as they are', () => {
    const analysis = read([started]);
    expect(analysis.phases).toHaveLength(1);
    expect(analysis.suggestedPhase).toMatchObject({
      ...{ start: monthDay(12), position: 12, event: started },
      before: { points: 12, cl: expect.closeTo(0.78, 5) },
      after: { points: 12, cl: expect.closeTo(0.88, 5) },
      sentence:
        'If someone can say what changed, a new line could start in January 2021, after “the new form”: ' +
        '78% before and 88% since. A person decides.',
    });
  });

  it.each([
    ['nothing happened on or before the change', [event(13, 'context', 'a new rota')], [...low, ...high]],
    ['fewer than 12 points have followed', [started], [...low, ...high.slice(0, 11)]],
    ['the change no longer holds', [started], [...low, ...high, ...low.slice(0, 2)]],
    ['nothing changed', [started], low.map((value, at) => value + (at % 3) / 100)],
  ])('does not when %s', (_, events, values) => {
    expect(read(events, {}, values).suggestedPhase).toBeNull();
  });
});
