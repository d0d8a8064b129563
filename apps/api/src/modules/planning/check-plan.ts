import { PlanCheckKind, planChecks, type Found, type LocalDate, type PlanChecks } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { findSettings } from '../settings/index.js';
import { findCheckedPlan } from './plan-checks.repository.js';

/** The most lines shown of one kind; how many there are is said beside them. */
const shownMax = 50;

/** Looks through the plan of a review of the caller's committee, or of them all, and says what is missing. */
export async function checkPlan(scoped: Scoped, today: LocalDate, reviewId: string | null = null): Promise<PlanChecks> {
  const plan = await findCheckedPlan(scoped, reviewId);
  const { liveActionsMax } = await findSettings(scoped);
  return { asAt: today, checks: byKind(planChecks(plan, { today, liveActionsMax })) };
}

function byKind(found: readonly Found[]): PlanChecks['checks'] {
  return PlanCheckKind.options.flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const shown = ofKind.slice(0, shownMax).map(({ words, actionId, reviewId }) => ({ words, actionId, reviewId }));
    return [{ kind, total: ofKind.length, found: shown }];
  });
}
