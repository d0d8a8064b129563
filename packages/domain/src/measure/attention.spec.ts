import { describe, expect, it } from '@jest/globals';
import { ChartDirection, ChartLevel } from '../verdict/chart-saying.js';
import { lookingPlace } from './attention.js';

const each = ChartLevel.options.flatMap((level) =>
  [null, ...ChartDirection.options].map((direction) => ({ level, direction })),
);

describe('putting charts in the order in which they need looking at', () => {
  it('has a place for whatever a chart may say', () => {
    expect(each.filter((said) => lookingPlace(said) < 0)).toEqual([]);
  });

  it('begins with a lasting change for the worse and ends with what is too early to read', () => {
    const places = each
      .map((said) => ({ said, place: lookingPlace(said) }))
      .toSorted((one, other) => one.place - other.place);
    expect(places[0]?.said).toEqual({ level: 'sustained', direction: 'worse' });
    expect(places.at(-1)?.said.level).toBe('tooEarly');
  });

  it('puts every sign of something before no sign, an improvement last among them', () => {
    const quiet = lookingPlace({ level: 'noSignal', direction: null });
    const better = lookingPlace({ level: 'sustained', direction: 'better' });
    expect(better).toBeLessThan(quiet);
    for (const level of ['mixed', 'unusualPoint', 'hint'] as const)
      expect(lookingPlace({ level, direction: null })).toBeLessThan(better);
  });
});
