import type { ChartName } from './chart.js';
import type { MdcChoices, Ruleset } from './ruleset.js';

/** What every point has. Dates are calendar days, `YYYY-MM-DD`. */
export interface PointBase {
  readonly id: string;
  /** The first day of the period. */
  readonly start: string;
  /** The last day of the period. */
  readonly end?: string;
  /** Why the point is left out of line, limits and rules. It stays on the chart. */
  readonly excluded?: string;
  /** Whether the figure may still change. */
  readonly provisional?: boolean;
  /** Who sees that the point is plainly different, and why. Shown on a run chart; it changes no line and fires no rule. */
  readonly marked?: Mark;
}

/** A person's judgement that a point is plainly different (an astronomical point). Nothing computes it. */
export interface Mark {
  readonly by: string;
  readonly reason: string;
}

/** A point with one figure; `null` means that it is missing, which is never 0. */
export interface ValuePoint extends PointBase {
  readonly value: number | null;
}

/** A point with a part and a whole. */
export interface RatioPoint extends PointBase {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A point with several figures of one period; one that is `null` is missing from the subgroup. */
export interface SubgroupPoint extends PointBase {
  readonly subgroup: readonly (number | null)[];
}

/** One period of a series. */
export type Point = ValuePoint | RatioPoint | SubgroupPoint;

/** Which way is better. */
export type Direction = 'increase' | 'decrease' | 'neutral';

/** A target and the day from which it holds, in plotted units. */
export interface Target {
  readonly from: string;
  readonly value: number;
}

/** What is measured, and how to read it. */
export interface Measure {
  /** Shown after a number, such as `days`. A proportion is computed from 0 to 1 and shown as a percentage. */
  readonly unit: string;
  readonly kind: 'count' | 'proportion' | 'rate' | 'value' | 'gap';
  /** For a rate: how many of the denominator it is given for, such as 1000. */
  readonly per?: number;
  readonly direction: Direction;
  readonly role: 'outcome' | 'process' | 'balancing';
  readonly target?: readonly Target[];
  /** The last day whose points make the first phase's line; without it every point does. */
  readonly baselineEnd?: string;
  /** How often a point is expected; a period without one becomes a missing point. */
  readonly cadence?: 'week' | 'month' | 'quarter';
}

/** A stretch of the series with its own line, which a person decided on. */
export interface Phase {
  /** It begins at the first point that starts on or after this day. */
  readonly start: string;
  readonly label: string;
  /** The last day whose points make the line; it runs on unchanged after that. */
  readonly baselineEnd?: string;
  readonly reason: string;
  readonly eventId?: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** Something that happened. It is drawn on the chart and never makes a phase by itself. */
export interface ChartEvent {
  readonly date: string;
  readonly kind: 'pdsaStart' | 'pdsaEnd' | 'actionStarted' | 'actionCompleted' | 'context';
  readonly title: string;
  readonly actionId?: string;
}

/** Everything the engine reads. */
export interface Series {
  readonly measure: Measure;
  /** In time order. */
  readonly points: readonly Point[];
  readonly phases?: readonly Phase[];
  readonly events?: readonly ChartEvent[];
  /** For gaps between events: the time since the last one, which is not over yet. */
  readonly openGap?: OpenGap;
}

/** The time since the last event. It never belongs to the line or the limits. */
export interface OpenGap {
  /** The day of the last event. */
  readonly since: string;
  /** The day up to which events are known. */
  readonly asAt: string;
}

/** How to read it. */
export interface AnalysisOptions {
  /** A run chart when left out: it suits a first look at anything. */
  readonly chart?: ChartName;
  /** `scotland` when left out. */
  readonly ruleset?: Ruleset;
  /** Whether very large moving ranges are left out of the limits, once. True when left out. */
  readonly screenMovingRanges?: boolean;
  /** Whether limits are shown that rest on fewer than 13 points. False when left out. */
  readonly showTrialLimits?: boolean;
  /** Why this chart was chosen, when a person or `pickChart` did; stored with the answer. */
  readonly chartReason?: string;
  /** Choices that make a ruleset of Making Data Count agree with one of its tools. */
  readonly mdc?: Partial<MdcChoices>;
  /** Whether to give icons under any ruleset. Those of Making Data Count always do. */
  readonly icons?: boolean;
  /** Small numbers that could tell who somebody is: warned of, and hidden when asked. */
  readonly disclosure?: Disclosure;
}

/** How small numbers are treated. */
export interface Disclosure {
  /** Counts from 1 up to this, and not this itself, are small. */
  readonly below: number;
  /** Whether they, and the days of single events, are left out of the answer. They still count in its lines. */
  readonly isMasked: boolean;
}
