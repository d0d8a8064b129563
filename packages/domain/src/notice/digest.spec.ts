import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { digestLines, type Noticed } from './digest.js';
import { NoticeKind } from './kind.js';

const noticed: fc.Arbitrary<Noticed> = fc.record({
  kind: fc.constantFrom(...NoticeKind.options),
  dueOn: fc.option(
    fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days)),
    { nil: null },
  ),
  link: fc.uuid().map((id) => `/actions/${id}`),
});

describe('gathering notices into a digest', () => {
  it('says nothing of nothing', () => {
    expect(digestLines([])).toEqual([]);
  });

  it('says one thing in the singular, with where it is, and several with their number and their first date', () => {
    const mention: Noticed = { kind: 'mentioned', dueOn: null, link: '/actions/1' };
    const due = (dueOn: string): Noticed => ({ kind: 'due-in-7', dueOn, link: '/actions/2' });
    expect(digestLines([mention, due('2026-12-02'), due('2026-11-30')])).toEqual([
      {
        sentence: '2 actions are due within 7 days',
        count: 2,
        firstDueOn: '2026-11-30',
        isDeadline: false,
        link: null,
      },
      { sentence: 'You are mentioned in a comment', count: 1, firstDueOn: null, isDeadline: false, link: '/actions/1' },
    ]);
  });

  it('counts every notice once, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(noticed), (notices) => {
        const lines = digestLines(notices);
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(notices.length);
        expect(new Set(lines.map(({ sentence }) => sentence)).size).toBe(lines.length);
        expect(digestLines(notices.toReversed())).toEqual(lines);
      }),
    );
  });

  it('gives the earliest date there is of each kind, and leads to a record only where there is one alone', () => {
    fc.assert(
      fc.property(fc.array(noticed), (notices) => {
        const dates = notices.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
        const lines = digestLines(notices);
        expect(lines.flatMap(({ firstDueOn }) => firstDueOn ?? []).toSorted()[0]).toBe(dates[0]);
        expect(lines.every(({ count, link }) => (count === 1) === (link !== null))).toBe(true);
      }),
    );
  });

  it('says nothing of which record it is', () => {
    fc.assert(
      fc.property(fc.array(noticed), (notices) => {
        const said = digestLines(notices).map(({ sentence }) => sentence);
        expect(said.some((sentence) => notices.some(({ link }) => sentence.includes(link)))).toBe(false);
      }),
    );
  });
});
