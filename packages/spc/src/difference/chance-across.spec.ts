import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { makeSeries } from '../../testing/make-series.js';
import { chanceAcross } from '../index.js';

const quietValues = [20, 21, 19, 22, 18, 20, 21, 19, 22, 18, 20, 17, 21, 20, 19, 21, 19, 22, 18, 20, 21, 17, 22, 19];
const quiet = analysed(makeSeries(quietValues));
const changed = analysed(makeSeries([...quietValues.slice(0, 12), ...quietValues.slice(12).map((value) => value + 9)]));
const short = analysed(makeSeries([1]));

describe('reading several charts at once', () => {
  it('says how many show a signal and how many would by chance, leaving out what is too early to read', () => {
    const across = chanceAcross([quiet, quiet, changed, short]);
    expect(across).toMatchObject({ charts: 4, tooEarly: 1, signalling: 1, byChance: expect.closeTo(1.08, 5) });
    expect(across.sentence).toBe(
      '1 of 3 charts shows a signal of some kind; about 1 of 3 would by chance alone, were nothing changing. 1 more has too few points to say anything.',
    );
  });

  it('never says that chance would show none', () => {
    expect(chanceAcross([quiet]).sentence).toBe(
      '0 of 1 chart shows a signal of some kind; fewer than 1 of 1 would by chance alone, were nothing changing.',
    );
  });

  it('says so where there is nothing to read', () => {
    expect(chanceAcross([]).sentence).toBe('There is no chart to read.');
    expect(chanceAcross([short, short])).toMatchObject({ tooEarly: 2, signalling: 0, byChance: 0 });
    expect(chanceAcross([short, short]).sentence).toBe(
      '2 charts, and too few points on any of them to say anything yet.',
    );
  });

  it('counts what lies outside the limits among the signals of a chart that has limits, under Anhøj rules too', () => {
    const values = [quietValues, quietValues];
    const run = chanceAcross(values.map((each) => analysed(makeSeries(each), { chart: 'run', ruleset: 'anhoej' })));
    const limited = chanceAcross(values.map((each) => analysed(makeSeries(each), { chart: 'xmr', ruleset: 'anhoej' })));
    expect([run.byChance, limited.byChance]).toEqual([expect.closeTo(0.06, 5), expect.closeTo(0.26, 5)]);
  });
});
