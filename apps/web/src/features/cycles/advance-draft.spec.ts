import { describe, expect, it } from '@jest/globals';
import { CycleAdvance } from '@followthrough/domain';
import { advanceFrom, emptyAdvance, type AdvanceDraft } from './advance-draft';
import { makeCycle } from '../../testing/make-cycle';
import { nextStage } from './next-stage';

const filled: AdvanceDraft = {
  ...emptyAdvance(makeCycle()),
  startedOn: '2026-09-01',
  asPlanned: 'yes',
  endedOn: '2026-09-30',
  observations: 'Two of three used it.',
  shows: 'Two of three.',
  compared: [{ outcome: 'partly', happened: 'Two of three.' }],
  learning: 'Shorter is better.',
  decision: 'modify-and-retest',
  reason: 'Worked for most.',
};

describe('filling in a stage', () => {
  it.each(['do', 'study', 'act'] as const)('sends %s in the form the contract asks for', (stage) => {
    expect(CycleAdvance.safeParse(advanceFrom(stage, filled)).error).toBeUndefined();
  });

  it('chooses nothing for anybody: what was left open is refused', () => {
    const open = emptyAdvance(makeCycle());
    for (const stage of ['do', 'study', 'act'] as const)
      expect(CycleAdvance.safeParse(advanceFrom(stage, open)).success).toBe(false);
  });

  it('begins no next cycle after an idea was abandoned', () => {
    expect(advanceFrom('act', { ...filled, decision: 'abandon' })).toMatchObject({ startNext: false });
    expect(advanceFrom('act', filled)).toMatchObject({ startNext: true });
  });

  it('offers the stages in order, and none after Act', () => {
    const stages = (['plan', 'do', 'study', 'act'] as const).map((stage) =>
      nextStage({ stage, finished: stage === 'act' }),
    );
    expect(stages).toEqual(['do', 'study', 'act', null]);
  });
});
