import { describe, expect, it } from '@jest/globals';
import { makeChiefOfficersReturn, makeProgressCounts } from '../../../testing/index.js';
import { headlines } from './headlines.js';

describe('putting the return in a few sentences', () => {
  it('keeps delivered apart from making a difference', () => {
    expect(headlines(makeChiefOfficersReturn()).slice(0, 2)).toEqual([
      '5 actions, of which 2 delivered. Delivered is not the same as making a difference.',
      'Of the 2 delivered: 0 with impact evidenced, 1 embedded in practice, 0 with no effect found, and 1 whose effect is not yet known.',
    ]);
  });

  it('says so when nothing is delivered, and when there is nothing at all', () => {
    const one = makeProgressCounts({ total: 1, inProgress: 1 });
    expect(headlines(makeChiefOfficersReturn({ totals: one }))[0]).toBe('1 action, of which none is delivered yet.');
    const none = makeProgressCounts();
    expect(headlines(makeChiefOfficersReturn({ totals: none }))[0]).toBe('No actions are recorded.');
  });

  it('counts what people concluded by their own words, and what waits for a word', () => {
    expect(headlines(makeChiefOfficersReturn())[2]).toBe(
      '1 conclusion on what difference actions make: 1 “The picture is mixed”; 2 actions with measures have no conclusion yet.',
    );
    expect(headlines(makeChiefOfficersReturn({ conclusions: [], withoutConclusion: 0 }))[2]).toBe(
      'Nobody has concluded yet what difference an action makes; no action with measures waits for one.',
    );
  });

  it('counts a theme that came back twice as one theme', () => {
    const [row] = makeChiefOfficersReturn().recurringThemes;
    const recurringThemes = row ? [row, row] : [];
    expect(headlines(makeChiefOfficersReturn({ recurringThemes }))).toContain(
      '1 theme was found again in a review reported after an earlier action on it was closed. For 1 the practice reviewed fell at least partly after that closure.',
    );
  });

  it('does not say that practice came back where the practice reviewed came before the closure', () => {
    const early = makeChiefOfficersReturn().recurringThemes.map((row) => ({
      ...row,
      recurrence: row.recurrence && { ...row.recurrence, practice: 'before' as const },
    }));
    expect(headlines(makeChiefOfficersReturn({ recurringThemes: early }))).toContain(
      '1 theme was found again in a review reported after an earlier action on it was closed. For none is the practice reviewed known to fall after that closure.',
    );
  });

  it('says none in words', () => {
    const sentences = headlines(
      makeChiefOfficersReturn({ exceptions: [], decisions: [], newReviews: [], parallelProceedings: [] }),
    );
    expect(sentences).toContain('No exceptions, and no decisions or resource asks.');
    expect(headlines(makeChiefOfficersReturn({ recurringThemes: [] }))).toContain(
      'No theme was found again in a review reported after an earlier action on it was closed.',
    );
    expect(sentences).toContain('No new reviews, and no parallel proceedings or holds.');
  });
});
