import { randomUUID } from 'node:crypto';
import {
  advanceCycle,
  leadsOn,
  lockPredictions,
  keepPlan,
  nextCycle,
  Problem,
  type CycleAdvance,
  type CycleStart,
  type CycleStop,
  type CycleView,
  type LocalDate,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { cycleFound, cycleToChange, type SeenCycle } from './cycle-found.js';
import { contentOf, refuseEnd, startOf } from './cycle-days.js';
import { followWith, writeStage, writeStart, writeStop } from './cycle-writes.repository.js';
import { findRampAround } from './cycles.repository.js';

/** Takes tests of change from stage to stage, and stops them. */
@Injectable()
export class CycleStagesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  start(caller: Caller, seen: SeenCycle, { startedOn }: CycleStart): Promise<CycleView> {
    const sentence = 'This day is ahead. Say that the test has started once it has.';
    refuseAhead({ path: 'startedOn', day: startedOn, sentence }, this.clock.today());
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await cycleToChange(scoped, caller, seen);
      if (cycle.predictionsLockedAt !== null) throw new Problem('cycle.started');
      mustBe(await writeStart(scoped, seen, { startedOn, plan: lockPredictions(cycle.plan, startedOn) }));
      return cycleFound(scoped, seen.id);
    });
  }

  advance(caller: Caller, seen: SeenCycle, input: CycleAdvance): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await cycleToChange(scoped, caller, seen);
      const next = advanceCycle({ ...cycle, ...(await findRampAround(scoped, seen.id)) }, input);
      const startedOn = input.stage === 'do' ? startOf(cycle, input, this.clock.today()) : null;
      if (input.stage === 'study') refuseEnd(cycle, input, this.clock.today());
      const plan = startedOn === null ? cycle.plan : lockPredictions(cycle.plan, startedOn);
      mustBe(await writeStage(scoped, seen, { ...next, ...contentOf(input), startedOn, plan }));
      if (input.stage === 'act') await this.goOn(scoped, cycle, input);
      return cycleFound(scoped, seen.id);
    });
  }

  stop(caller: Caller, seen: SeenCycle, input: CycleStop): Promise<CycleView> {
    const sentence = 'This day is ahead.';
    refuseAhead({ path: 'stoppedOn', day: input.stoppedOn, sentence }, this.clock.today());
    return this.database.within(caller.scope, async (scoped) => {
      const { startedOn } = await cycleToChange(scoped, caller, seen);
      if (startedOn !== null && input.stoppedOn < startedOn) throw beforeTheStart;
      mustBe(await writeStop(scoped, seen, input));
      return cycleFound(scoped, seen.id);
    });
  }

  private async goOn(scoped: Scoped, cycle: CycleView, input: CycleAdvance & { stage: 'act' }): Promise<void> {
    if (!input.startNext || !leadsOn(input.act.decision)) return;
    const { plan, ...next } = nextCycle(cycle, input.act);
    const today: LocalDate = this.clock.today();
    await followWith(scoped, cycle.id, { id: randomUUID(), ...next, plan: keepPlan(plan, null, today) });
  }
}

function mustBe(written: boolean): void {
  if (!written) throw new Problem('record.changed-meanwhile');
}

const beforeTheStart = new Problem('request.invalid', {}, [
  { path: 'stoppedOn', sentence: 'This is before the test started.' },
]);
