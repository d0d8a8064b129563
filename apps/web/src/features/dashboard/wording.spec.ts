import { describe, expect, it } from '@jest/globals';
import type { PositionCounts } from '@followthrough/domain';
import { positionSentences } from './wording';

const position: PositionCounts = {
  actions: 50,
  delivery: { delivered: 27, 'in-progress': 23 },
  effect: { 'not-yet-known': 35, 'practice-embedded': 12, 'impact-evidenced': 2, 'no-effect-found': 1 },
  colour: {},
  overdue: 4,
  moved: 9,
  closed: 22,
  closedWithoutEffect: 6,
};

describe('saying where a committee stands', () => {
  it('keeps delivered, embedded and impact apart', () => {
    const [delivered, effect] = positionSentences(position);
    expect(delivered).toBe('Of 50 actions, 27 are delivered.');
    expect(effect).toBe('In 12 actions the practice is known to be embedded, and in 2 there is evidence of impact.');
  });

  it('never leaves out what was closed without evidence of effect', () => {
    expect(positionSentences(position)).toContain('22 actions are closed, 6 of them without evidence of effect.');
  });

  it('reports that no effect was found as an answer', () => {
    expect(positionSentences(position)).toContain('For 1 action somebody looked, and no effect was found.');
  });

  it('speaks of a committee without a plan without falling over', () => {
    const none = {
      ...position,
      actions: 0,
      delivery: {},
      effect: {},
      overdue: 0,
      moved: 0,
      closed: 0,
      closedWithoutEffect: 0,
    };
    expect(positionSentences(none)).toEqual([
      'Of 0 actions, 0 are delivered.',
      'In 0 actions the practice is known to be embedded, and in 0 there is evidence of impact.',
      '0 actions are closed.',
      '0 actions are overdue, and 0 had the due date moved at least once.',
    ]);
  });
});
