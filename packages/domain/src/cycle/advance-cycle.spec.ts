import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problem.js';
import { advanceCycle, type CycleSoFar } from './advance-cycle.js';
import { CycleAdvance } from './pdsa-cycle.js';
import { shortDecision } from './words.js';

const makeCycle = (changed: Partial<CycleSoFar> = {}): CycleSoFar => ({
  stage: 'plan',
  finished: false,
  scale: 'one-team',
  plan: { questions: [{ question: 'How long?', prediction: 'An hour.', predictedOn: '2026-03-01', late: false }] },
  earlierScales: [],
  ...changed,
});
const doing = CycleAdvance.parse({
  stage: 'do',
  startedOn: '2026-03-02',
  do: { asPlanned: true, observations: 'Tried with one family.' },
});
const studying = CycleAdvance.parse({
  stage: 'study',
  endedOn: '2026-03-09',
  study: {
    ...{ shows: 'It took ten minutes.', learning: 'Shorter form needed.' },
    compared: [{ outcome: 'partly', happened: 'Ten minutes.' }],
  },
});
const acting = (decision: string) => CycleAdvance.parse({ stage: 'act', act: { decision, reason: 'It was quicker.' } });

describe('taking a cycle from stage to stage', () => {
  it('goes through the four stages in order and ends with Act', () => {
    expect(advanceCycle(makeCycle(), doing)).toEqual({ stage: 'do', finished: false });
    expect(advanceCycle(makeCycle({ stage: 'do' }), studying)).toEqual({ stage: 'study', finished: false });
    expect(advanceCycle(makeCycle({ stage: 'study' }), acting('abandon'))).toEqual({ stage: 'act', finished: true });
  });

  it('refuses to act before studying, or to study before doing', () => {
    const outOfOrder = new Problem('cycle.stage-out-of-order');
    expect(() => advanceCycle(makeCycle({ stage: 'do' }), acting('next-cycle'))).toThrow(outOfOrder);
    expect(() => advanceCycle(makeCycle(), studying)).toThrow(outOfOrder);
  });

  it('refuses anything more once finished', () => {
    expect(() => advanceCycle(makeCycle({ stage: 'act', finished: true }), doing)).toThrow(
      new Problem('cycle.already-finished'),
    );
  });

  it('implements only what was tested before on a smaller scale', () => {
    const untested = makeCycle({ stage: 'study' });
    expect(() => advanceCycle(untested, acting('implement'))).toThrow(new Problem('cycle.needs-smaller-test-first'));
    const tested = makeCycle({ stage: 'study', earlierScales: ['one-case'] });
    expect(advanceCycle(tested, acting('implement')).finished).toBe(true);
    const asLarge = makeCycle({ stage: 'study', earlierScales: ['one-team', 'area'] });
    expect(() => advanceCycle(asLarge, acting('implement'))).toThrow(new Problem('cycle.needs-smaller-test-first'));
    const explained = {
      stage: 'act',
      act: { decision: 'implement', reason: 'Now.', exception: 'The law asks for it.' },
    };
    expect(advanceCycle(untested, CycleAdvance.parse(explained)).finished).toBe(true);
  });
});

describe('finishing Study', () => {
  const studied = (changed: object) =>
    CycleAdvance.parse({
      ...{ stage: 'study', endedOn: '2026-03-09' },
      study: { shows: 'Ten minutes.', learning: 'Shorter.', compared: [{ outcome: 'yes', happened: '' }], ...changed },
    });
  const refusedFor = (changed: object, plan?: CycleSoFar['plan']) => {
    try {
      advanceCycle(makeCycle({ stage: 'do', ...(plan && { plan }) }), studied(changed));
      return 'taken';
    } catch (refusal) {
      return refusal instanceof Problem ? refusal.fields.map(({ path }) => path) : refusal;
    }
  };

  it('needs data, or the reason why there are none', () => {
    expect(refusedFor({ shows: '' })).toEqual(['study.shows']);
    expect(refusedFor({ shows: '', noData: 'The nurse fell ill.' })).toBe('taken');
  });

  it('compares each question, and confirms nothing that was never predicted', () => {
    expect(refusedFor({ compared: [] })).toEqual(['study.compared']);
    const silent = { questions: [{ question: 'How long?', predictedOn: null, late: false }] };
    expect(refusedFor({}, silent)).toEqual(['study.compared.0.outcome']);
    expect(refusedFor({ compared: [{ outcome: 'not-predicted', happened: '' }] })).toEqual([
      'study.compared.0.outcome',
    ]);
    expect(refusedFor({ compared: [{ outcome: 'not-predicted', happened: '' }] }, silent)).toBe('taken');
  });
});

describe('telling a decision in three words', () => {
  it('calls increasing the scale, modifying and going on all "adapt"', () => {
    expect((['increase-scale', 'modify-and-retest', 'next-cycle'] as const).map(shortDecision)).toEqual(
      Array(3).fill('adapt'),
    );
    expect(shortDecision('implement')).toBe('adopt');
  });
});
