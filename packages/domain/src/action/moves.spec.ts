import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problem.js';
import { moveDueDate } from './due-date.js';
import { deliveryChoices, moveAction, seenInTwoPeriods, type Axes, type Backing } from './move.js';
import { slippage } from './slippage.js';
import { Delivery, type EvidenceGrade } from './states.js';
import { slippageWords } from './words.js';

const axes = (delivery: Axes['delivery'], effect: Axes['effect'] = 'not-yet-known'): Axes => ({ delivery, effect });

const backing = (
  grade: EvidenceGrade,
  practiceSeenOn: Backing['practiceSeenOn'] = ['2026-02-10', '2026-05-12'],
): Backing => ({
  grade,
  practiceSeenOn,
  reportingCycleDays: 92,
});

describe('moving an action along its axes', () => {
  it('refuses to call anything delivered without evidence', () => {
    expect(() => moveAction(axes('in-progress'), axes('delivered'), backing(0))).toThrow(
      new Problem('action.evidence-missing'),
    );
    expect(moveAction(axes('in-progress'), axes('delivered'), backing(1))).toEqual(axes('delivered'));
  });

  it('refuses a claim of effect that its evidence does not bear', () => {
    const claim = () => moveAction(axes('delivered'), axes('delivered', 'impact-evidenced'), backing(3));
    expect(claim).toThrow(new Problem('action.evidence-too-weak'));
    expect(moveAction(axes('delivered'), axes('delivered', 'practice-embedded'), backing(3)).effect).toBe(
      'practice-embedded',
    );
  });

  it('asks for evidence when a claim is made, not each time somebody writes beside it', () => {
    expect(moveAction(axes('delivered'), axes('delivered'), backing(0))).toEqual(axes('delivered'));
  });

  it('refuses an effect on what is not delivered', () => {
    const claim = () => moveAction(axes('in-progress'), axes('in-progress', 'impact-evidenced'), backing(5));
    expect(claim).toThrow(new Problem('action.effect-without-delivery'));
  });

  it('refuses to call practice embedded that was seen in one reporting period', () => {
    const claim = (days: string[]) => () =>
      moveAction(axes('delivered'), axes('delivered', 'practice-embedded'), backing(3, days));
    for (const days of [[], ['2026-05-12'], ['2026-05-01', '2026-05-31'], ['2025-05-12', '2026-05-12']])
      expect(claim(days)).toThrow(new Problem('action.two-periods-needed'));
    expect(claim(['2026-05-12', '2026-02-10'])).not.toThrow();
  });

  it('takes two quarterly or six-monthly audits for two periods, and two of one month for one', () => {
    const seen = (...practiceSeenOn: string[]) => seenInTwoPeriods({ practiceSeenOn, reportingCycleDays: 92 });
    expect([seen('2026-03-31', '2026-06-30'), seen('2026-01-15', '2026-07-15')]).toEqual([true, true]);
    expect([seen('2026-06-01', '2026-06-30'), seen('2026-06-30')]).toEqual([false, false]);
  });

  it('keeps what was found of its effect when something delivered is superseded or withdrawn', () => {
    for (const delivery of ['superseded', 'withdrawn'] as const) {
      const found = axes('delivered', 'no-effect-found');
      expect(moveAction(found, axes(delivery, 'no-effect-found'), backing(3))).toEqual(
        axes(delivery, 'no-effect-found'),
      );
      const forget = () => moveAction(found, axes(delivery), backing(3));
      expect(forget).toThrow(new Problem('action.effect-settled'));
      expect(moveAction(axes(delivery, 'no-effect-found'), found, backing(3))).toEqual(found);
    }
  });

  it('asks for the effect to be taken back where something turns out not to be delivered', () => {
    const found = axes('delivered', 'practice-embedded');
    const move = () => moveAction(found, axes('in-progress', 'practice-embedded'), backing(3));
    expect(move).toThrow(new Problem('action.effect-without-delivery'));
    expect(moveAction(found, axes('in-progress'), backing(3))).toEqual(axes('in-progress'));
  });

  it('accepts that no effect was found', () => {
    expect(moveAction(axes('delivered'), axes('delivered', 'no-effect-found'), backing(3)).effect).toBe(
      'no-effect-found',
    );
  });

  it('allows, of all moves, exactly those offered as choices', () => {
    for (const from of Delivery.options)
      for (const to of Delivery.options) {
        const allowed = from === to || deliveryChoices(from).includes(to);
        const move = () => moveAction(axes(from), axes(to), backing(5));
        if (allowed) expect(move()).toEqual(axes(to));
        else expect(move).toThrow(new Problem('action.move-not-allowed'));
      }
  });
});

describe('moving a due date', () => {
  const dates = {
    delivery: 'in-progress' as const,
    startsOn: '2026-01-10',
    dueOn: '2026-03-31',
    originalDueOn: '2026-03-31',
  };

  it('keeps the date first agreed', () => {
    expect(moveDueDate(dates, '2026-06-30')).toEqual({ ...dates, dueOn: '2026-06-30' });
  });

  it('takes a first date as the one agreed', () => {
    const undated = { ...dates, startsOn: null, dueOn: null, originalDueOn: null };
    expect(moveDueDate(undated, '2026-06-30').originalDueOn).toBe('2026-06-30');
  });

  it('refuses the date it has already, and one before the start', () => {
    expect(() => moveDueDate(dates, '2026-03-31')).toThrow(new Problem('action.date-unchanged'));
    expect(() => moveDueDate(dates, '2026-01-09')).toThrow(new Problem('action.date-before-start'));
  });
});

describe('moving the due date of an action that is done or no longer to be done', () => {
  it('is refused', () => {
    for (const delivery of ['delivered', 'withdrawn', 'superseded', 'not-accepted'] as const) {
      const move = () => moveDueDate({ delivery, startsOn: null, dueOn: null, originalDueOn: null }, '2026-06-30');
      expect(move).toThrow(new Problem('action.date-settled'));
    }
  });
});

describe('measuring slippage', () => {
  it('counts from the date first agreed, not the last one', () => {
    expect(slippage('2026-01-01', '2026-08-03', 3)).toEqual({ timesMoved: 3, days: 214 });
    expect(slippageWords({ timesMoved: 3, days: 214 })).toBe('moved 3 times, 214 days later than first agreed');
  });

  it('says so when a date came back or forward', () => {
    expect(slippageWords({ timesMoved: 2, days: 0 })).toBe('moved 2 times, back to the date first agreed');
    expect(slippageWords({ timesMoved: 1, days: -1 })).toBe('moved once, 1 day earlier than first agreed');
    expect(slippageWords({ timesMoved: 0, days: 0 })).toBe('not moved');
  });

  it('never calls a date unmoved that is not the one first agreed', () => {
    expect(slippageWords({ timesMoved: 0, days: 90 })).toBe('90 days later than first agreed');
  });
});
