import { cautionsIn, fidelityHints, Problem, type CyclePage, type RampList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findCyclePage } from './cycles.repository.js';
import { findRamps } from './ramps.repository.js';

/** Shows tests of change, ramp by ramp or one by one. */
@Injectable()
export class CyclesService {
  constructor(private readonly database: Database) {}

  list(caller: Caller, actionId: string): Promise<RampList> {
    return this.database.within(caller.scope, async (scoped) => {
      const ramps = await findRamps(scoped, actionId);
      if (ramps === null) throw new Problem('record.not-found');
      const hinted = ramps.map((ramp) => ({
        ...ramp,
        hints: fidelityHints(ramp.cycles),
        cautions: ramp.cycles.flatMap((cycle) =>
          cautionsIn(cycle).map((caution) => ({ cycle: cycle.number, ...caution })),
        ),
      }));
      const { role } = caller.scope;
      return { actionId, ramps: hinted, mayAdd: role === 'lead' || role === 'agency' };
    });
  }

  show(caller: Caller, id: string): Promise<CyclePage> {
    return this.database.within(caller.scope, async (scoped) => {
      const page = await findCyclePage(scoped, id);
      if (page === null) throw new Problem('record.not-found');
      return { ...page, cautions: cautionsIn(page.cycle) };
    });
  }
}
