import { describe, expect, it } from '@jest/globals';
import { cellsOf } from './cells-of.js';
import { daysSinceLatest } from './days-between-events.js';
import { understandReadings, type KnownReading } from './understand-readings.js';

const known = (on: string): KnownReading => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', version: 1, on, value: 30, numerator: null, denominator: null },
});
const understood = (text: string, there: readonly KnownReading[] = []) =>
  understandReadings(cellsOf(text), { unit: 'gap', cadence: 'event', today: '2026-11-23', known: there }).map(
    ({ status, value }) => [status, value],
  );

describe('counting the days between events', () => {
  it('counts from the latest, and not where the event does not come last', () => {
    expect(daysSinceLatest('2026-03-11', ['2026-03-01', '2026-01-31'])).toBe(10);
    expect(daysSinceLatest('2026-03-01', ['2026-03-01'])).toBeNull();
    expect(daysSinceLatest('2026-03-01', [])).toBeNull();
  });

  it('makes one gap fewer than there are days, in whatever order they were written', () => {
    expect(understood('Day of the event\n11/03/2026\n01/03/2026\n31/01/2026')).toEqual([
      ['heading', null],
      ['new', 10],
      ['new', 29],
      ['blank', null],
    ]);
  });

  it('goes on from the events there are, and leaves those before them to a person', () => {
    expect(understood('01/03/2026\n11/03/2026', [known('2026-02-19')])).toEqual([
      ['new', 10],
      ['new', 10],
    ]);
    expect(understood('01/02/2026\n11/03/2026', [known('2026-02-19')])).toEqual([
      ['blank', null],
      ['new', 20],
    ]);
  });

  it('reads days that were written, and counts none beside them', () => {
    expect(understood('01/03/2026\t12\n11/03/2026\t')).toEqual([
      ['new', 12],
      ['blank', null],
    ]);
  });

  it('finds two events on one day to be asked about', () => {
    expect(understood('01/03/2026\n11/03/2026\n11/03/2026')[2]?.[0]).toBe('wrong');
  });
});
