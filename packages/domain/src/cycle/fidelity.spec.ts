import { describe, expect, it } from '@jest/globals';
import { fidelityHints, type RampCycle } from './fidelity.js';
import type { CycleAct } from './pdsa-cycle.js';

const asked = { question: 'How long?', prediction: 'An hour.', predictedOn: '2026-03-01', late: false };
const ended = (decision: CycleAct['decision'], more: Partial<CycleAct> = {}): CycleAct => ({
  ...{ decision, reason: 'As seen.' },
  ...more,
});
const makeRampCycle = (number: number, changed: Partial<RampCycle> = {}): RampCycle => ({
  ...{
    number,
    scale: 'one-case',
    startedOn: '2026-03-02',
    finished: true,
    stopped: null,
    plan: { questions: [asked] },
  },
  study: { shows: 'An hour.', compared: [{ outcome: 'yes', happened: '' }], learning: 'Shorter.' },
  act: ended('increase-scale'),
  ...changed,
});
const hintsOf = (...ramp: RampCycle[]) => fidelityHints(ramp).map(({ hint, cycles }) => [hint, ...cycles]);

describe('looking at how a ramp was run', () => {
  it('finds nothing to say of one that predicted, grew and was adopted', () => {
    const grown = makeRampCycle(2, { scale: 'one-team', act: ended('implement') });
    expect(hintsOf(makeRampCycle(1), grown)).toEqual([]);
  });

  it('names the cycles without a prediction once they have started, and those with a late one', () => {
    const silent = { plan: { questions: [{ question: 'How long?', predictedOn: null, late: false }] } };
    const late = { plan: { questions: [{ ...asked, late: true }] } };
    const unstarted = { ...silent, startedOn: null, act: null, study: null, finished: false };
    expect(
      hintsOf(makeRampCycle(1, silent), makeRampCycle(2, { ...late, scale: 'one-team' }), makeRampCycle(3, unstarted)),
    ).toEqual([
      ['no-prediction', 1],
      ['late-prediction', 2],
    ]);
  });

  it('says when it is one cycle only, when its scale never grew, and when nothing follows though it was to go on', () => {
    expect(hintsOf(makeRampCycle(1, { act: ended('implement') }))).toEqual([
      ['one-cycle-only', 1],
      ['implemented-untested', 1],
    ]);
    expect(hintsOf(makeRampCycle(1), makeRampCycle(2))).toEqual([
      ['scale-never-grew', 1, 2],
      ['next-not-planned', 2],
    ]);
  });

  it('has nothing against an idea that was abandoned or stopped, however soon', () => {
    expect(hintsOf(makeRampCycle(1, { act: ended('abandon') }))).toEqual([]);
    expect(hintsOf(makeRampCycle(1), makeRampCycle(2, { act: ended('abandon') }))).toEqual([]);
    expect(hintsOf(makeRampCycle(1, { act: null, study: null, stopped: {} }))).toEqual([]);
  });

  it('says when a cycle was studied without data, and when something was implemented by way of exception', () => {
    const study = { shows: '', noData: 'The nurse fell ill.', compared: [], learning: 'Have two.' };
    const exception = ended('implement', { exception: 'The law asks for it.' });
    expect(hintsOf(makeRampCycle(1, { study }), makeRampCycle(2, { act: exception }))).toEqual([
      ['no-data', 1],
      ['scale-never-grew', 1, 2],
      ['implemented-untested', 2],
    ]);
  });

  it('does not take an abandoned test for the smaller one, nor an exception that was not needed for one that was', () => {
    const implemented = makeRampCycle(2, { scale: 'area', act: ended('implement', { exception: 'To be safe.' }) });
    expect(hintsOf(makeRampCycle(1), implemented)).toEqual([]);
    expect(hintsOf(makeRampCycle(1, { act: ended('abandon') }), implemented)).toEqual([['implemented-untested', 2]]);
  });

  it('says when a cycle was begun before the one before it was studied, unless that was stopped', () => {
    const left = { study: null, act: null, finished: false };
    const next = makeRampCycle(2, { ...left, scale: 'one-team' });
    expect(hintsOf(makeRampCycle(1, left), next)).toEqual([['begun-unstudied', 2]]);
    expect(hintsOf(makeRampCycle(1, { ...left, stopped: {} }), next)).toEqual([]);
    expect(hintsOf(makeRampCycle(1, left), { ...next, startedOn: null })).toEqual([]);
  });

  it('has nothing to say of a ramp without cycles', () => {
    expect(fidelityHints([])).toEqual([]);
  });
});
