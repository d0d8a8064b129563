import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { levelRows } from '../../testing/every-level.js';
import { makeSeries } from '../../testing/make-series.js';
import type { AnalysisOptions, Measure } from '../index.js';

const read = (figures: readonly number[], options?: AnalysisOptions, measure: Partial<Measure> = {}) =>
  analysed(makeSeries(figures, measure), options).difference;

describe('answering from every kind of chart', () => {
  it.each(levelRows)('says %s, %s, holding %s', (...row) => {
    const [level, direction, isHolding, figures, says, options] = row;
    const found = read(figures, options);
    expect(found).toMatchObject({ level, direction, isHolding });
    expect(found.sentence).toContain(says);
  });

  it.each(levelRows.filter(([, direction]) => direction === 'better' || direction === 'worse'))(
    'turns %s, %s, holding %s into its opposite when more is better, and into no more than a change when neither is',
    (...row) => {
      const [level, direction, isHolding, figures, , options] = row;
      const opposite = direction === 'better' ? 'worse' : 'better';
      const turned = read(figures, options, { direction: 'increase' });
      const neutral = read(figures, options, { direction: 'neutral' });
      expect(turned).toMatchObject({ level, direction: opposite, isHolding });
      expect(neutral).toMatchObject({ level, direction: 'changed', isHolding });
      expect(neutral.sentence).not.toMatch(/better|worse|improvement/);
    },
  );
});
