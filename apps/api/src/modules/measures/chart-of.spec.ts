import { describe, expect, it } from '@jest/globals';
import type { MeasureUnit } from '@followthrough/domain';
import { chartOf } from './chart-of.js';
import type { StoredMeasure } from './measures.repository.js';

const monthEnds = Array.from({ length: 20 }, (_, month) =>
  new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10),
);

const measure = (unit: MeasureUnit): StoredMeasure => ({
  line: {
    ...{ id: 'm', name: 'Visits deferred', family: 'balancing', unit, direction: 'decrease', cadence: 'monthly' },
    ...{ actionId: 'a', actionText: '', reviewReference: '', readings: 20, latestOn: null, latestValue: null },
  },
  ...{ question: '', definition: '', numeratorText: '', denominatorText: '', source: '' },
  ...{ targetValue: null, targetBy: null, targets: [], baselineEndsOn: null },
  readings: monthEnds.map((on, at) => ({
    ...{
      id: on,
      on,
      value: at < 10 ? 10 + (at % 3) : 20 + (at % 3),
      numerator: null,
      denominator: null,
      note: '',
      provisional: false,
      exclusionReason: null,
    },
  })),
});

describe('drawing a measure', () => {
  it.each(['count', 'score', 'rate'] as const)('writes a %s as a bare figure, for the word is no unit', (unit) => {
    const { sentence, paragraph } = chartOf(measure(unit));
    expect(sentence).toContain('from about 11 to about 21');
    expect(paragraph).not.toContain(` ${unit}`);
  });

  it('writes days with their unit', () => {
    expect(chartOf(measure('days')).sentence).toContain('from about 11 days to about 21 days');
  });
});
