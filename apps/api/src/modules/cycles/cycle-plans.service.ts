import { randomUUID } from 'node:crypto';
import {
  keepPlan,
  predictLate,
  Problem,
  type CycleReplan,
  type CycleView,
  type LatePrediction,
  type NewCycle,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { cycleFound, cycleToChange, type SeenCycle } from './cycle-found.js';
import { isPlanned, nextNumber, writePlan } from './cycle-writes.repository.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { keepRamp } from './ramps.repository.js';

/** Plans tests of change, puts plans right before they start, and takes predictions that come late. */
@Injectable()
export class CyclePlansService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, actionId: string, input: NewCycle): Promise<CycleView> {
    const { objective, idea, ...cycle } = input;
    refuseDays(input);
    const planned = { ...cycle, plan: keepPlan(input.plan, null, this.clock.today()) };
    return this.database.within(caller.scope, async (scoped) => {
      const number = await nextNumber(scoped, actionId, input.ramp);
      if (number === null) throw new Problem('record.not-found');
      if (await isPlanned(scoped, actionId, planned)) throw new Problem('record.already-there');
      await this.keepRamp(scoped, { actionId, name: input.ramp, objective: objective ?? '', idea: idea ?? '' });
      const id = randomUUID();
      const agencyId = caller.me.agency?.id ?? null;
      await scoped.manager.insert(PdsaCycle, { id, actionId, agencyId, number, ...planned });
      return cycleFound(scoped, id);
    });
  }

  replan(caller: Caller, seen: SeenCycle, input: CycleReplan): Promise<CycleView> {
    refuseDays(input);
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await cycleToChange(scoped, caller, seen);
      if (cycle.predictionsLockedAt !== null) throw new Problem('cycle.prediction-locked');
      const plan = keepPlan(input.plan, cycle.plan, this.clock.today());
      return this.written(scoped, seen, { ...input, plan });
    });
  }

  predictLate(caller: Caller, seen: SeenCycle, input: LatePrediction): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await cycleToChange(scoped, caller, seen);
      if (cycle.predictionsLockedAt === null) throw new Problem('cycle.not-started');
      return this.written(scoped, seen, { ...cycle, plan: predictLate(cycle.plan, input, this.clock.today()) });
    });
  }

  private async written(scoped: Scoped, seen: SeenCycle, plan: Parameters<typeof writePlan>[2]): Promise<CycleView> {
    if (!(await writePlan(scoped, seen, plan))) throw new Problem('record.changed-meanwhile');
    return cycleFound(scoped, seen.id);
  }

  /** What a ramp is for is said with its first cycle, and stands. */
  private async keepRamp(scoped: Scoped, ramp: Parameters<typeof keepRamp>[1]): Promise<void> {
    const standing = await keepRamp(scoped, ramp);
    for (const path of ['objective', 'idea'] as const)
      if (ramp[path] !== '' && ramp[path] !== standing[path])
        throw new Problem('request.invalid', {}, [
          { path, sentence: 'This ramp has begun with other words. Leave this empty, or give the ramp another name.' },
        ]);
  }
}

function refuseDays({ plannedFrom, plannedTo }: CycleReplan): void {
  if (plannedFrom !== null && plannedTo !== null && plannedTo < plannedFrom)
    throw new Problem('request.invalid', {}, [{ path: 'plannedTo', sentence: 'This is before the planned start.' }]);
}
