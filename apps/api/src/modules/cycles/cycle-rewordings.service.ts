import { Problem, rewordStage, type CycleRewording, type CycleView } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { cycleFound, cycleSeen, type SeenCycle } from './cycle-found.js';
import { writeRewording } from './cycle-rewordings.repository.js';
import { findRampAround } from './cycles.repository.js';

/** Rewords stages that stand. What they said before is kept; predictions stay locked. */
@Injectable()
export class CycleRewordingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  reword(caller: Caller, seen: SeenCycle, input: CycleRewording): Promise<CycleView> {
    return this.database.within(caller.scope, async (scoped) => {
      const cycle = await cycleSeen(scoped, caller, seen);
      const { said, says } = rewordStage({ ...cycle, ...(await findRampAround(scoped, seen.id)) }, input);
      const { stage, why } = input;
      const reworded = { stage, why, said, says, on: this.clock.today(), by: caller.signature };
      if (!(await writeRewording(scoped, seen, reworded))) throw new Problem('record.changed-meanwhile');
      return cycleFound(scoped, seen.id);
    });
  }
}
