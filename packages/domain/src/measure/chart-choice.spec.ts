import { describe, expect, it } from '@jest/globals';
import { ChartChoice, settleChoice, unchosen } from './chart-choice.js';

describe('choosing a chart', () => {
  it('asks why, for a chart and for a ruleset other than the usual', () => {
    expect(() => settleChoice({ chart: 'xmr', ruleset: 'scotland', reason: '' })).toThrow();
    expect(() => settleChoice({ chart: null, ruleset: 'mdc6', reason: '' })).toThrow();
    expect(settleChoice({ chart: 'xmr', ruleset: 'mdc7', reason: 'As the board draws it.' }).chart).toBe('xmr');
  });

  it('goes back to what is suggested without a reason', () => {
    expect(settleChoice({ chart: null, ruleset: 'scotland', reason: 'No longer so.' })).toEqual(unchosen);
  });

  it('knows no chart that a measure cannot have', () => {
    expect(ChartChoice.safeParse({ chart: 'xbar', ruleset: 'scotland', reason: 'x' }).success).toBe(false);
    expect(ChartChoice.safeParse({ chart: 'run', ruleset: 'ours', reason: 'x' }).success).toBe(false);
  });
});
