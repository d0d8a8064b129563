import { describe, expect, it } from '@jest/globals';
import { revisionOf } from './revision.js';
import type { MeasureSnapshot, SnapshotPoint } from './snapshot.js';

const point = (on: string, value: number | null, over: Partial<SnapshotPoint> = {}): SnapshotPoint => ({
  ...{ on, value, numerator: null, denominator: null, centre: 12, upper: null, lower: null },
  ...{ phase: 0, rules: [], excluded: null, provisional: false },
  ...over,
});
const kept = (points: SnapshotPoint[], said: Partial<MeasureSnapshot['said']> = {}): MeasureSnapshot => ({
  said: {
    ...{ measureId: 'm', name: 'Visits', family: 'process', readings: points.length, latestOn: '2026-02-28' },
    ...{ level: 'noSignal', direction: null, sentence: 'No evidence of a change yet.' },
    ...{ chart: 'Run chart', ruleset: 'scotland', engineVersion: '2.0.0' },
    ...said,
  },
  ...{ actionId: 'a', reviewReference: 'STL-2024-01', unit: 'count', ratePer: null, definition: '', paragraph: '' },
  ...{ outside: '', centreName: 'median', phases: [], points, warnings: [] },
});

const then = kept([point('2026-01-31', 12), point('2026-02-28', 14)]);

describe('setting what was kept beside what the same readings give today', () => {
  it('finds nothing where today gives the same, also when a newer engine reads it', () => {
    expect(revisionOf(then, then)).toBeNull();
    expect(revisionOf(then, kept([...then.points], { engineVersion: '2.1.0' }))).toBeNull();
  });

  it('names each reading that was corrected, added, left out or taken away, with both figures', () => {
    const today = kept([point('2026-01-31', 9), point('2026-02-14', 3), point('2026-02-28', null)]);
    const figure = { numerator: null, denominator: null, excluded: null };
    expect(revisionOf(then, today)?.readings).toEqual([
      { on: '2026-01-31', was: { ...figure, value: 12 }, became: { ...figure, value: 9 } },
      { on: '2026-02-14', was: null, became: { ...figure, value: 3 } },
      { on: '2026-02-28', was: { ...figure, value: 14 }, became: null },
    ]);
    const left = kept([point('2026-01-31', 12, { excluded: 'Strike' }), point('2026-02-28', 14)]);
    expect(revisionOf(then, left)?.readings[0]?.became?.excluded).toBe('Strike');
  });

  it('gives both sayings where another engine reads the same readings otherwise', () => {
    const said = { level: 'hint', direction: 'better', sentence: 'An early hint.', engineVersion: '3.0.0' } as const;
    expect(revisionOf(then, kept([...then.points], said))).toMatchObject({ said, readings: [] });
  });

  it('gives both lines where they lie elsewhere though the words are the same', () => {
    const moved = then.points.map((each) => ({ ...each, centre: 13 }));
    expect(revisionOf(then, kept(moved))).toMatchObject({
      lineThen: { centre: 12 },
      lineToday: { centre: 13 },
      readings: [],
    });
  });
});
