import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rewordStage, type CycleRewording, type StandingCycle } from './rewording.js';

const cycle: StandingCycle = {
  scale: 'one-team',
  earlierScales: ['one-case'],
  followed: false,
  plan: { questions: [{ question: 'How long?', prediction: 'Ten minutes.', predictedOn: '2026-09-01', late: false }] },
  do: { asPlanned: true, observations: 'Twelve minutes.' },
  study: { shows: 'Twelve.', compared: [{ outcome: 'no', happened: 'Twelve.' }], learning: 'Ask less.' },
  act: { decision: 'implement', reason: 'It held.' },
};
const why = 'A word was missing.';
const anew: Record<'do' | 'study' | 'act', CycleRewording> = {
  do: { stage: 'do', do: { asPlanned: true, observations: 'Thirteen minutes.' }, why },
  study: {
    ...{ stage: 'study', why },
    study: { shows: 'Twelve.', compared: [{ outcome: 'partly', happened: '' }], learning: 'Ask.' },
  },
  act: { stage: 'act', act: { decision: 'implement', reason: 'It held twice.' }, why },
};
const codeOf = (attempt: () => unknown): unknown => {
  try {
    return attempt();
  } catch (problem) {
    return (problem as { code: string }).code; // what rules throw is a Problem
  }
};

describe('rewording a stage that stands', () => {
  it.each(['do', 'study', 'act'] as const)('keeps what %s said before', (stage) => {
    expect(rewordStage(cycle, anew[stage]).said).toBe(cycle[stage]);
  });

  it.each(['do', 'study', 'act'] as const)('is refused while %s is not filled in', (stage) => {
    expect(codeOf(() => rewordStage({ ...cycle, [stage]: null }, anew[stage]))).toBe('cycle.stage-not-filled-in');
  });

  it('is refused where nothing changes, also when something empty is left out', () => {
    const same: CycleRewording = {
      stage: 'do',
      do: { observations: 'Twelve minutes.', asPlanned: true, data: '' },
      why,
    };
    expect(codeOf(() => rewordStage(cycle, same))).toBe('request.invalid');
  });

  it('holds Study to what it was held to: data or a reason, and a word on each prediction', () => {
    const silent: CycleRewording = {
      ...{ stage: 'study', why },
      study: { shows: '', compared: [{ outcome: 'no', happened: '' }], learning: 'Ask less.' },
    };
    const unanswered: CycleRewording = {
      ...{ stage: 'study', why },
      study: { shows: 'Twelve.', compared: [{ outcome: 'not-predicted', happened: '' }], learning: 'Ask less.' },
    };
    expect([silent, unanswered].map((given) => codeOf(() => rewordStage(cycle, given)))).toEqual([
      ...['request.invalid', 'request.invalid'],
    ]);
  });

  it('holds Act to a smaller test or an exception, and to its decision once another cycle follows', () => {
    const untested = { ...cycle, earlierScales: [] };
    expect(codeOf(() => rewordStage(untested, anew.act))).toBe('cycle.needs-smaller-test-first');
    const other: CycleRewording = { stage: 'act', act: { decision: 'next-cycle', reason: 'It held.' }, why };
    expect(rewordStage(cycle, other).says).toEqual({ decision: 'next-cycle', reason: 'It held.' });
    expect(codeOf(() => rewordStage({ ...cycle, followed: true }, other))).toBe('request.invalid');
    expect(codeOf(() => rewordStage({ ...cycle, followed: true }, anew.act))).toMatchObject({ said: cycle.act });
  });

  it('takes any other words for what was seen, and gives them back as they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), (observations, asPlanned) => {
        fc.pre(observations !== cycle.do?.observations);
        const says = { asPlanned, observations };
        expect(rewordStage(cycle, { stage: 'do', do: says, why }).says).toEqual(says);
      }),
    );
  });
});
