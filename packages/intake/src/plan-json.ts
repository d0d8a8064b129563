import type { DatePrecision } from './dates/calendar.js';
import type { ReadAction, ReadPlan, ReadReview, ReadReviewPlan } from './plan/plan.js';

/** An action without its provenance. */
export type PlanJsonAction = Omit<ReadAction, 'sources' | 'place'> & { dueDatePrecision: DatePrecision };

/** One review with its strategies, without provenance. */
export interface PlanJsonPart {
  review: Omit<ReadReview, 'sources'>;
  strategies: { number: string | null; title: string; actions: PlanJsonAction[] }[];
}

/** A plan as it is written to a file: one review in place, several under `plans`. */
export type PlanJson = { source: string } & (PlanJsonPart | { plans: PlanJsonPart[] }) & {
    statusKey?: Record<string, string>;
    warnings: { kind: string; where: string }[];
  };

function actionJson({ sources: _sources, place: _place, ...action }: ReadAction): PlanJsonAction {
  return action;
}

function partJson({ review: { sources: _sources, ...review }, strategies }: ReadReviewPlan): PlanJsonPart {
  return {
    review,
    strategies: strategies.map(({ number, title, actions }) => ({ number, title, actions: actions.map(actionJson) })),
  };
}

/**
 * Gives a plan in the shape in which plans are exchanged as JSON: values and warnings, without provenance.
 */
export function toPlanJson(read: ReadPlan): PlanJson {
  const parts = read.plans.map(partJson);
  const only = parts.length === 1 ? parts[0] : undefined;
  return {
    source: read.source,
    ...(only ?? { plans: parts }),
    ...(read.statusKey === undefined ? {} : { statusKey: read.statusKey }),
    warnings: read.warnings.map(({ kind, where }) => ({ kind, where })),
  };
}
