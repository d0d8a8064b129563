import { describe, expect, it } from '@jest/globals';
import { readStrategyLabel, readStrategyWords } from './strategy-label.js';

describe('reading the name of a strategy', () => {
  it.each([
    ['Strategy 1: Every child is seen', '1', 'Every child is seen'],
    ['STRATEGY 2 – EVERY VOICE', '2', 'EVERY VOICE'],
    ['Recommendation Three – Ask families', '3', 'Ask families'],
    ['Recommendation II: Ask families', '2', 'Ask families'],
    ['Improvement theme 4\nSafety plans', '4', 'Safety plans'],
    ['Improvement priority: Neglect', null, 'Neglect'],
    ['Recommendation 5', '5', ''],
    ['Strategy 6 Every assessment', '6', 'Every assessment'],
  ])('takes “%s” apart', (words, number, title) => {
    expect(readStrategyLabel(words)).toMatchObject({ number, title });
  });

  it.each(['Strategy 2 – (continued)', 'Strategy 2 cont’d', 'Strategy 2 (continued): Every voice'])(
    'knows that “%s” goes on with an earlier one',
    (words) => {
      expect(readStrategyLabel(words)).toMatchObject({ number: '2', isContinued: true });
    },
  );

  it.each([
    'Strategy 2 was agreed in May.',
    'Strategies 1 and 2 are under way',
    'Strategies for improving practice',
    'Priority is given to',
  ])('does not take the sentence “%s” for one', (words) => {
    expect(readStrategyLabel(words)).toBeNull();
  });

  it('reads words known to be a strategy without a label', () => {
    expect(readStrategyWords('3. See fathers')).toMatchObject({ number: '3', title: 'See fathers' });
    expect(readStrategyWords('16 and 17 year olds')).toMatchObject({ number: null, title: '16 and 17 year olds' });
    expect(readStrategyWords('4')).toMatchObject({ number: '4', title: '' });
  });
});
