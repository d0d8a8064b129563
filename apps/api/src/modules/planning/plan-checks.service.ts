import type { PlanChecks } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { checkPlan } from './check-plan.js';
import { ownCommittee } from './planning.policy.js';

/** Looks plans through and says in plain words what is missing. */
@Injectable()
export class PlanChecksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  check(caller: Caller, reviewId?: string): Promise<PlanChecks> {
    ownCommittee(caller.me);
    return this.database.within(caller.scope, (scoped) => checkPlan(scoped, this.clock.today(), reviewId));
  }
}
