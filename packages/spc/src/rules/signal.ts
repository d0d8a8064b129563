/** The rules the engine knows, each reported apart. */
export type RuleName =
  | 'anhoejRun'
  | 'anhoejCrossings'
  | 'shift6'
  | 'trend5'
  | 'outsideLimits'
  | 'shift8'
  | 'trend6'
  | 'twoOfThree'
  | 'fifteenInnerThird'
  | 'mdcShift'
  | 'mdcTrend'
  | 'mdcTwoOfThree';

/** Where the points of a signal lie or go; `none` when the rule does not say. */
export type SignalDirection = 'up' | 'down' | 'none';

/** What a rule found, before the phase it belongs to is known. */
export interface Finding {
  readonly rule: RuleName;
  readonly direction: SignalDirection;
  /** Positions on the chart, from 0, in time order; empty when the rule speaks of the whole phase. */
  readonly points: readonly number[];
}

/** A rule that fired. */
export interface Signal extends Finding {
  readonly firstPoint: number | null;
  /** The position of the phase in which it ends, from 0. Only the rules of Making Data Count may reach across phases. */
  readonly phase: number;
}
