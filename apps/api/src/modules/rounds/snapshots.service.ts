import { Problem, revisionOf, type PositionMeasures } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { asReadUpTo, findWholeMeasures, snapshotOf } from '../measures/index.js';
import { findShown } from './positions.repository.js';
import { RoundPages } from './round-pages.service.js';
import { findSnapshots } from './snapshots.repository.js';

/** Shows what each measure said when a position was taken, and what the same readings say today. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly database: Database,
    private readonly pages: RoundPages,
  ) {}

  show(caller: Caller, roundId: string): Promise<PositionMeasures> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.pages.stored(scoped, roundId);
      if ((await findShown(scoped, roundId)) === null) throw new Problem('round.no-position');
      const snapshots = await findSnapshots(scoped, roundId);
      const today = new Map((await findWholeMeasures(scoped)).map((stored) => [stored.line.id, stored]));
      return {
        measures: revisedFirst(
          snapshots.map((snapshot) => {
            const stored = today.get(snapshot.said.measureId);
            if (stored === undefined) return { snapshot, revised: null, stillKept: false };
            // What was read since is no revision: only the days that were kept are looked at again.
            const again = snapshotOf(asReadUpTo(stored, snapshot.said.latestOn));
            return { snapshot, revised: revisionOf(snapshot, again), stillKept: true };
          }),
        ),
      };
    });
  }
}

function revisedFirst(measures: PositionMeasures['measures']): PositionMeasures['measures'] {
  return [...measures.filter(({ revised }) => revised !== null), ...measures.filter(({ revised }) => revised === null)];
}
