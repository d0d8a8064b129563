import { PlanCheckKind, planChecks, type Found, type PlanChecks } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findSettings } from '../settings/index.js';
import { findCheckedPlan } from './plan-checks.repository.js';
import { ownCommittee } from './planning.policy.js';

/** The most lines shown of one kind; how many there are is said beside them. */
const shownMax = 50;

/** Looks plans through and says in plain words what is missing. */
@Injectable()
export class PlanChecksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  check(caller: Caller, reviewId?: string): Promise<PlanChecks> {
    ownCommittee(caller.me);
    return this.database.within(caller.scope, (scoped) => this.within(scoped, reviewId));
  }

  /** The same, within a scope that is open already. */
  async within(scoped: Scoped, reviewId?: string): Promise<PlanChecks> {
    const today = this.clock.today();
    const plan = await findCheckedPlan(scoped, reviewId ?? null);
    const { liveActionsMax } = await findSettings(scoped);
    return { asAt: today, checks: byKind(planChecks(plan, { today, liveActionsMax })) };
  }
}

function byKind(found: readonly Found[]): PlanChecks['checks'] {
  return PlanCheckKind.options.flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const shown = ofKind.slice(0, shownMax).map(({ words, actionId, reviewId }) => ({ words, actionId, reviewId }));
    return [{ kind, total: ofKind.length, found: shown }];
  });
}
