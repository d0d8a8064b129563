import { describe, expect, it } from '@jest/globals';
import type { MeasureUnit } from '@followthrough/domain';
import fc from 'fast-check';
import { makeReading, makeStoredMeasure, monthEnds } from '../../../../testing/make-stored-measure.js';
import { leavingReadings } from './leaving-readings.js';
import type { StoredMeasure } from '../measures.repository.js';
import { snapshotOf } from './snapshot-of.js';

type Figure = number | readonly [part: number, whole: number];
const readingsOf = (figures: readonly Figure[]) =>
  monthEnds(figures.length).map((on, at) => {
    const figure = figures[at] ?? 0;
    return makeReading(
      on,
      typeof figure === 'number' ? { value: figure } : { numerator: figure[0], denominator: figure[1] },
    );
  });
const measured = (unit: MeasureUnit, figures: readonly Figure[], changed: Partial<StoredMeasure> = {}) =>
  makeStoredMeasure(unit, { readings: readingsOf(figures), ...changed });
const figuresOf = (stored: StoredMeasure) =>
  leavingReadings(stored).map(({ numerator, denominator, value }) => [numerator, denominator, value]);

describe('letting readings leave the committee', () => {
  it('hides a small count, which is never 0, with its note, and says why; a true 0 stays', () => {
    const readings = readingsOf([2, 0, 5]).map((reading) => ({ ...reading, note: 'From one street.' }));
    const stored = makeStoredMeasure('count', { readings });
    expect(leavingReadings(stored)).toEqual([
      expect.objectContaining({ value: null, note: '', hidden: 'Rests on a count under 5' }),
      expect.objectContaining({ value: 0, hidden: '' }),
      expect.objectContaining({ value: 5, hidden: '' }),
    ]);
  });

  it('hides a share with its part and its whole where the part, or what is left of the whole, is small', () => {
    const hidden = [null, null, null];
    const parts = [[10, 20], [3, 20], [18, 20], [0, 20], [20, 20]] as const; // prettier-ignore
    expect(figuresOf(measured('percent', parts))).toEqual([
      ...[[10, 20, 50], hidden, hidden],
      ...[
        [0, 20, 0],
        [20, 20, 100],
      ],
    ]);
  });

  it('hides it also where another reading was given without its whole', () => {
    expect(figuresOf(measured('percent', [[2, 4], 80]))).toEqual([
      [null, null, null],
      [null, null, 80],
    ]);
  });

  it('names no more than the year of a single event', () => {
    const stored = measured('gap', [140]);
    expect(leavingReadings(stored)).toEqual([
      expect.objectContaining({ on: null, value: 140, hidden: 'The day of a single event, in 2025' }),
    ]);
  });

  it('gives a rate per as many as its measure says', () => {
    const stored = measured('rate', [[30, 1500]], { ratePer: 1000 });
    expect(figuresOf(stored)).toEqual([[30, 1500, 20]]);
  });

  it('gives all of a measure that may be shown as it is, and nothing of one kept within the committee', () => {
    expect(figuresOf(measured('count', [2], { disclosure: 'open' }))).toEqual([[null, null, 2]]);
    expect(leavingReadings(measured('count', [2], { disclosure: 'committee-only' }))).toEqual([]);
  });

  it('never lets out a figure from 1 to 4, or one that would give it away', () => {
    const part = fc.integer({ min: 0, max: 12 });
    const parts = fc.array(
      fc.tuple(part, part).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, (readings) => {
        for (const { numerator, denominator, value } of leavingReadings(measured('percent', readings))) {
          if (numerator === null || denominator === null)
            expect([numerator, denominator, value]).toEqual([null, null, null]);
          else for (const count of [numerator, denominator - numerator]) expect(count === 0 || count >= 5).toBe(true);
        }
      }),
    );
  });
});

describe('saying outside what a chart says', () => {
  const better = [...Array.from({ length: 12 }, (_, at) => 20 + (at % 3)), ...Array.from({ length: 12 }, () => 4)];

  it('rests on every reading, also on those that are hidden', () => {
    const stored = measured('count', better);
    expect(leavingReadings(stored).filter(({ hidden }) => hidden !== '')).toHaveLength(12);
    const { outside, said } = snapshotOf(stored);
    expect(said).toMatchObject({ level: 'sustained', direction: 'better' });
    expect(outside).toBe(said.sentence);
  });

  it('gives no figure of a measure kept within the committee', () => {
    const { outside } = snapshotOf(measured('count', better, { disclosure: 'committee-only' }));
    expect(outside).toBe('Evidence of improvement. Its figures are kept within the committee.');
  });

  it('names no day of a single event', () => {
    const gaps = [...Array.from({ length: 12 }, (_, at) => 20 + (at % 3)), ...Array.from({ length: 12 }, () => 90)];
    const { outside, said } = snapshotOf(measured('gap', gaps));
    expect(said.sentence).toMatch(/[A-Z][a-z]+ 202\d/);
    expect(outside).not.toMatch(
      /(January|February|March|April|May|June|July|August|September|October|November|December)/,
    );
  });
});
