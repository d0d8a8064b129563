import type { RuleName } from '../rules/signal.js';

/** Each rule in a few words, for tables and keys. */
export const ruleWords: Record<RuleName, string> = {
  anhoejRun: 'run longer than chance allows',
  anhoejCrossings: 'crosses the line less than chance allows',
  shift6: 'shift: 6 or more on one side',
  trend5: 'trend: 5 or more one way',
  outsideLimits: 'outside the limits',
  shift8: 'shift: 8 or more on one side',
  trend6: 'trend: 6 or more one way',
  twoOfThree: '2 of 3 far from the line',
  fifteenInnerThird: '15 or more close to the line',
  mdcShift: 'shift: an unbroken run on one side',
  mdcTrend: 'trend: an unbroken run one way',
  mdcTwoOfThree: '2 of 3 far from the line, all on one side',
};
