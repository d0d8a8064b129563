import { randomUUID } from 'node:crypto';
import {
  advanceCycle,
  Problem,
  type CycleAdvance,
  type CycleView,
  type LocalDate,
  type NewCycle,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import {
  findCycle,
  findEarlierScales,
  isPlanned,
  nextNumber,
  writeStage,
  type CycleChange,
} from './cycles.repository.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

/** Plans tests of change and takes them from stage to stage. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, actionId: string, input: NewCycle): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const number = await nextNumber(scoped, actionId, input.ramp);
      if (number === null) throw new Problem('record.not-found');
      if (await isPlanned(scoped, actionId, input)) throw new Problem('record.already-there');
      const id = randomUUID();
      await scoped.manager.insert(PdsaCycle, {
        id,
        actionId,
        agencyId: caller.me.agency?.id ?? null,
        number,
        ...input,
      });
      return this.found(scoped, id);
    });
  }

  advance(caller: Caller, id: string, seen: number, input: CycleAdvance): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await this.found(scoped, id);
      if (!cycle.mayAdvance && !cycle.finished) throw new Problem('caller.not-allowed');
      const next = advanceCycle({ ...cycle, earlierScales: await findEarlierScales(scoped, id) }, input);
      refuseDays(cycle, input, this.clock.today());
      const written = await writeStage(scoped, id, seen, { ...next, ...contentOf(input) });
      if (!written) throw new Problem('record.changed-meanwhile');
      return this.found(scoped, id);
    });
  }

  private async found(scoped: Scoped, id: string): Promise<CycleView> {
    const cycle = await findCycle(scoped, id);
    if (cycle === null) throw new Problem('record.not-found');
    return cycle;
  }
}

/** Do and Study are written down after they happened, in that order. */
function refuseDays({ startedOn }: CycleView, input: CycleAdvance, today: LocalDate): void {
  const sentence = 'This day is ahead. Write the stage down once it has happened.';
  if (input.stage === 'do') refuseAhead({ path: 'startedOn', day: input.startedOn, sentence }, today);
  if (input.stage !== 'study') return;
  refuseAhead({ path: 'endedOn', day: input.endedOn, sentence }, today);
  if (startedOn !== null && input.endedOn < startedOn)
    throw new Problem('request.invalid', {}, [{ path: 'endedOn', sentence: 'This is before the test started.' }]);
}

function contentOf(input: CycleAdvance): Pick<CycleChange, 'startedOn' | 'endedOn' | 'content'> {
  switch (input.stage) {
    case 'do':
      return { content: input.do, startedOn: input.startedOn };
    case 'study':
      return { content: input.study, endedOn: input.endedOn };
    case 'act':
      return { content: input.act };
  }
}
