import type { AssuranceIcon } from '../icons/icons.js';
import type { RuleName } from '../rules/signal.js';

/** How much the chart says. */
export type Level = 'tooEarly' | 'noSignal' | 'hint' | 'unusualPoint' | 'sustained' | 'mixed';

/** Which way it says so: `changed` when no way is the better one, `unclear` when the rule does not say. */
export type ChangeDirection = 'better' | 'worse' | 'changed' | 'unclear';

/** How often a chart on which nothing changed would look like this. */
export interface Chance {
  /** A share of charts, from 0 to 1. */
  readonly rate: number;
  /** How many points it holds for. */
  readonly points: number;
  readonly sentence: string;
}

/** How an action and a change stand to each other in time. It says nothing of what brought the change about. */
export interface ActionLink {
  readonly actionId: string;
  readonly title: string;
  /** Whether the change began before the action, or on its day or after. */
  readonly relation: 'before' | 'after';
  readonly sentence: string;
}

/** What to expect if nothing else changes, beside the target. */
export interface Assurance {
  /** In plotted units; the latest limits. */
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
  readonly verdict: AssuranceIcon | null;
  readonly sentence: string;
}

/** The answer to "are we making a difference?", for the latest phase. */
export interface Difference {
  readonly level: Level;
  /** `null` when there is nothing to point to. */
  readonly direction: ChangeDirection | null;
  /** The rule it rests on most. */
  readonly rule: RuleName | null;
  /** The day on which the period starts in which the change began; `null` for single points and crossings. */
  readonly began: string | null;
  /** Whether it still holds at the last point; `null` when it never began. */
  readonly isHolding: boolean | null;
  /** About what the measure was before, in plotted units. */
  readonly from: number | null;
  /** About what it is, or was, since. */
  readonly to: number | null;
  readonly chance: Chance | null;
  readonly sentence: string;
  /** One for each action noted on the chart, when it is known when the change began. */
  readonly actions: readonly ActionLink[];
  /** `null` without limits, and while the points are not steady. */
  readonly assurance: Assurance | null;
}
