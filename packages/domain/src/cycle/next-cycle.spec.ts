import { describe, expect, it } from '@jest/globals';
import { leadsOn, nextCycle, type EndingCycle } from './next-cycle.js';
import { CycleDecision } from './states.js';

const ending: EndingCycle = {
  ...{ title: 'Four families', purpose: 'test', scale: 'few-cases', owner: 'Health visitor' },
  plan: {
    ...{ objective: 'See if it fits', tasks: [{ what: 'Two visits' }], collect: [] },
    questions: [{ question: 'How long?', prediction: 'An hour.', predictedOn: '2026-03-01', late: false }],
  },
};

describe('starting the next cycle', () => {
  it('asks the same questions again and expects nothing yet', () => {
    const next = nextCycle(ending, { decision: 'next-cycle', reason: 'Not sure yet.' });
    expect(next.plan).toEqual({ ...ending.plan, questions: [{ question: 'How long?' }] });
    expect(next.scale).toBe('few-cases');
  });

  it('is one step larger where the scale is to grow, and no larger than the whole area', () => {
    const growing = { decision: 'increase-scale', reason: 'It held.' } as const;
    expect(nextCycle(ending, growing).scale).toBe('one-worker');
    expect(nextCycle({ ...ending, scale: 'area' }, growing).scale).toBe('area');
  });

  it('sets out to do what the last one said should come next', () => {
    const act = { decision: 'modify-and-retest', reason: 'Too long.', next: 'Try a shorter sheet.' } as const;
    expect(nextCycle(ending, act).plan.objective).toBe('Try a shorter sheet.');
  });

  it('does not follow where an idea was abandoned or implemented', () => {
    expect(CycleDecision.options.filter((decision) => !leadsOn(decision))).toEqual(['abandon', 'implement']);
  });
});
