import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MeasureFamily } from '../measure/states.js';
import { ChartDirection, ChartLevel } from './chart-saying.js';
import { Conclusion } from './conclusion.js';
import { checkExplained, differing, type Bearing } from './differing.js';
import { analysisInWords } from './words.js';

const chart = (name: string, said: Partial<Bearing>): Bearing => ({
  ...{ name, family: 'outcome', level: 'noSignal', direction: null },
  ...said,
});
const better = chart('Seen in time', { level: 'sustained', direction: 'better' });
const worse = chart('Visits put off', { family: 'balancing', level: 'sustained', direction: 'worse' });
const steady = chart('Families heard', {});
const quiet = chart('Clinic hours', { family: 'balancing' });
const names = (charts: readonly Bearing[]) => charts.map(({ name }) => name);

describe('concluding beside what the charts say', () => {
  it('holds an improvement in one measure against every other, and lets no harm elsewhere be passed over', () => {
    expect(names(differing('improving', [better, worse, steady, quiet]))).toEqual(['Visits put off', 'Families heard']);
    expect(differing('improving', [better, quiet])).toEqual([]);
  });

  it('takes a hint or a single unusual point for no lasting change', () => {
    const hint = chart('Hinted', { level: 'hint', direction: 'better' });
    expect(names(differing('improving', [hint]))).toEqual(['Hinted']);
    expect(differing('no-sign-yet', [hint, steady])).toEqual([]);
  });

  it('asks what else it rests on where charts say otherwise, or where there is none', () => {
    expect(() => checkExplained('improving', '', [better, worse])).toThrow('verdict.unexplained');
    expect(() => checkExplained('improving', '', [])).toThrow('verdict.unexplained');
    expect(() => checkExplained('improving', 'Two visits were put off and made good.', [better, worse])).not.toThrow();
    expect(() => checkExplained('mixed', '', [better, worse])).not.toThrow();
  });

  const anyChart: fc.Arbitrary<Bearing> = fc.record({
    name: fc.string(),
    family: fc.constantFrom(...MeasureFamily.options),
    level: fc.constantFrom(...ChartLevel.options),
    direction: fc.option(fc.constantFrom(...ChartDirection.options)),
  });

  it('never finds a chart that got worse in agreement with anything but worse or mixed', () => {
    fc.assert(
      fc.property(fc.array(anyChart), fc.constantFrom(...Conclusion.options), (charts, conclusion) => {
        const found = differing(conclusion, [...charts, worse]);
        expect(found.includes(worse)).toBe(conclusion !== 'worse' && conclusion !== 'mixed');
      }),
    );
  });
});

describe('the analysis of performance in one passage', () => {
  it('is the newest conclusion with its day, and what every chart said then', () => {
    const verdict = {
      ...{ conclusion: 'improving' as const, on: '2026-11-02', by: 'A. Lead', statement: 'Plans come sooner.' },
      ...{ explanation: '', charts: [{ name: 'Plans in time', sentence: 'A sustained improvement.' }] },
    };
    expect(analysisInWords({ analysisText: 'Old words.', verdict })).toBe(
      '02/11/2026, A. Lead: Things are improving. Plans come sooner.\nWhat the charts said then: Plans in time: A sustained improvement.',
    );
  });

  it('is what was written down where nobody has concluded anything', () => {
    expect(analysisInWords({ analysisText: 'Old words.', verdict: null })).toBe('Old words.');
  });
});
