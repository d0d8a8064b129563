import { describe, expect, it } from '@jest/globals';
import { CycleAdvance } from '@followthrough/domain';
import { advanceFrom, emptyAdvance } from './advance-draft';
import { nextStage } from './next-stage';

const filled = {
  ...emptyAdvance,
  startedOn: '2026-09-01',
  endedOn: '2026-09-30',
  observations: 'Two of three used it.',
  shows: 'Two of three.',
  learning: 'Shorter is better.',
  reason: 'Worked for most.',
};

describe('filling in a stage', () => {
  it.each(['do', 'study', 'act'] as const)('sends %s in the form the contract asks for', (stage) => {
    expect(CycleAdvance.safeParse(advanceFrom(stage, filled)).error).toBeUndefined();
  });

  it('offers the stages in order, and none after Act', () => {
    const stages = (['plan', 'do', 'study', 'act'] as const).map((stage) =>
      nextStage({ stage, finished: stage === 'act' }),
    );
    expect(stages).toEqual(['do', 'study', 'act', null]);
  });
});
