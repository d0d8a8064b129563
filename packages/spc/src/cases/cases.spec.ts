import { describe, expect, it } from '@jest/globals';
import { runCases } from '../index.js';

const answerTo = (given: unknown) => runCases([given])?.[0];
const caseOf = (chart: string, input: object) => ({ id: 'one', chart, input });

describe('answering a reference case', () => {
  it('takes the days of events instead of the gaps between them', () => {
    const eventDates = ['2024-01-01', '2024-03-01', '2024-01-31', '2024-01-31'];
    const answered = answerTo(caseOf('t', { eventDates }));
    expect(answered).toMatchObject({ result: { plotted: [30, 0, 30] } });
  });

  it.each([
    ['i', { values: [] }],
    ['run', { values: [null, null] }],
    ['p', { values: [0, 0], denominators: [0, 0] }],
    ['u', { values: [1, null, 3], denominators: [null, 2, 0] }],
    ['xbar', { values: [[], [1], [null, 2]] }],
    ['mr', { values: [-3] }],
    ['up', { values: [1, 2, 3], denominators: [1e9, 1e9, 1e9], freeze: 90, parts: [2, 1, 2], exclude: [0] }],
  ])('has an answer on the chart %s for %j', (chart, input) => {
    expect(answerTo(caseOf(chart, input))).toEqual({ id: 'one', result: expect.any(Object) });
  });

  it.each([
    [7, { id: null, error: 'The case at position 0 is not an object.' }],
    [
      { id: 3, chart: 'run' },
      { id: 3, error: '“input” is not an object.' },
    ],
    [caseOf('toString', {}), /no chart called “toString”/],
    [caseOf('run', {}), /“values” is not a list/],
    [caseOf('run', { values: ['4'] }), /not a number at position 0/],
    [caseOf('p', { values: [1, 2], denominators: [4] }), /“denominators” has 1 entries and “values” has 2/],
    [caseOf('p', { values: [1] }), /has no part and whole/],
    [caseOf('c', { values: [1.5] }), /not whole/],
    [caseOf('t', { values: [-1] }), /below 0/],
    [caseOf('t', { eventDates: ['2024-02-30'] }), /2024-02-30, which is not a day/],
    [caseOf('i', { values: [1], parts: [4] }), /“parts” holds a position/],
    [caseOf('i', { values: [1], exclude: [0.5] }), /“exclude” holds a position/],
    [caseOf('i', { values: [1], freeze: 0 }), /“freeze” is not a number of points/],
    [caseOf('i', { values: [1], improvementDirection: 'up' }), /none of increase, decrease and neutral/],
    [caseOf('i', { values: [1], screenMovingRanges: 'no' }), /neither true nor false/],
    [caseOf('i', { values: [1], ruleset: 'nelson' }), /no ruleset called “nelson”/],
    [caseOf('i', { values: [1], ruleset: { profile: 'mdc', conflict: 'precedence: luck' } }), /“conflict”/],
    [caseOf('i', { values: [1], ruleset: { profile: 'mdc', shiftPoints: 0 } }), /whole numbers of points/],
    [caseOf('xbar', { values: [1, 2] }), /not a subgroup/],
  ])('says in a sentence why it cannot read %j', (given, wanted) => {
    const answered = answerTo(given);
    if (wanted instanceof RegExp) expect(answered).toMatchObject({ error: expect.stringMatching(wanted) });
    else expect(answered).toEqual(wanted);
  });

  it('has none for something that is no list', () => {
    expect(runCases({ id: 'one' })).toBeUndefined();
  });
});
