import { describe, expect, it } from '@jest/globals';
import { Delivery } from '../action/states.js';
import { Problem } from '../problem.js';
import { checkNotActing, isOver, notAcceptedUntil } from './not-acting.js';

const days = { decidedOn: '2026-03-02', endsOn: '2026-09-02', today: '2026-03-10' };

describe('accepting that an action is not done', () => {
  it('is possible before it has begun, and again while it is accepted', () => {
    for (const delivery of Delivery.options) {
      const accept = () => checkNotActing(delivery, days);
      if (delivery === 'not-started' || delivery === 'not-accepted') expect(accept).not.toThrow();
      else expect(accept).toThrow(new Problem('not-acting.not-possible'));
    }
  });

  it('ends on a day that is ahead, two years after the decision at the latest', () => {
    const until = (endsOn: string) => () => checkNotActing('not-started', { ...days, endsOn });
    expect(until('2026-03-10')).toThrow(new Problem('not-acting.wrong-end'));
    expect(until('2026-03-11')).not.toThrow();
    expect(until('2028-03-02')).not.toThrow();
    expect(until('2028-03-03')).toThrow(new Problem('not-acting.wrong-end'));
  });

  it('is over from its last day on, once', () => {
    expect(isOver({ endsOn: '2026-09-02', end: null }, '2026-09-01')).toBe(false);
    expect(isOver({ endsOn: '2026-09-02', end: null }, '2026-09-02')).toBe(true);
    expect(isOver({ endsOn: '2026-09-02', end: 'came-back' }, '2026-09-02')).toBe(false);
  });
});

describe('not accepting a whole strategy', () => {
  const until = (lookAgainOn?: string | null) =>
    notAcceptedUntil({ acceptance: 'not-accepted', lookAgainOn }, days.today);

  it('needs a day ahead on which the committee looks again, two years away at the latest', () => {
    for (const wrong of [undefined, null, '2026-03-10', '2028-03-11'])
      expect(() => until(wrong)).toThrow(new Problem('request.invalid'));
    for (const right of ['2026-03-11', '2028-03-10']) expect(until(right)).toBe(right);
  });

  it('is the only answer that keeps such a day', () => {
    for (const acceptance of ['undecided', 'accepted', 'accepted-in-part'] as const)
      expect(notAcceptedUntil({ acceptance, lookAgainOn: '2026-09-02' }, days.today)).toBeNull();
  });
});
