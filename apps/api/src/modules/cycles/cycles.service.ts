import { randomUUID } from 'node:crypto';
import { advanceCycle, Problem, type CycleAdvance, type CycleView, type NewCycle } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findCycle, findEarlierScales, nextNumber, writeStage, type CycleChange } from './cycles.repository.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

/** Plans tests of change and takes them from stage to stage. */
@Injectable()
export class CyclesService {
  constructor(private readonly database: Database) {}

  add(caller: Caller, actionId: string, input: NewCycle): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const number = await nextNumber(scoped, actionId, input.ramp);
      if (number === null) throw new Problem('record.not-found');
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
      const next = advanceCycle({ ...cycle, earlierScales: await findEarlierScales(scoped, id) }, input);
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
