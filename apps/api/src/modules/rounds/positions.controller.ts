import type { PositionChanges, PositionMeasures, RoundPosition, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { PositionsService } from './positions.service.js';
import { SnapshotsService } from './snapshots.service.js';

/** Positions as they were taken, and what changed between them. */
@Controller()
export class PositionsController {
  constructor(
    private readonly positions: PositionsService,
    private readonly snapshots: SnapshotsService,
  ) {}

  @Serves('showPosition')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showPosition'>): Promise<RoundPosition> {
    return this.positions.show(caller, params.roundId);
  }

  @Serves('showPositionMeasures')
  measures(
    @CurrentCaller() caller: Caller,
    @Taken() { params }: Takes<'showPositionMeasures'>,
  ): Promise<PositionMeasures> {
    return this.snapshots.show(caller, params.roundId);
  }

  @Serves('comparePosition')
  compare(@CurrentCaller() caller: Caller, @Taken() input: Takes<'comparePosition'>): Promise<PositionChanges> {
    return this.positions.compare(caller, input.params.roundId, input.query.roundId);
  }
}
