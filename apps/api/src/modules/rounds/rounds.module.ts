import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { ReturnsModule } from '../returns/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { ThemesModule } from '../themes/index.js';
import { AskedController } from './asked.controller.js';
import { AskedService } from './asked.service.js';
import { AskingService } from './asking.service.js';
import { ChaseJob } from './chase.job.js';
import { EscalationJob } from './escalation.job.js';
import { EscalationsController } from './escalations.controller.js';
import { EscalationsService } from './escalations.service.js';
import { FreezingService } from './freezing.service.js';
import { PositionsController } from './positions.controller.js';
import { PositionsService } from './positions.service.js';
import { RoundPages } from './round-pages.service.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsService } from './rounds.service.js';
import { SealingService } from './sealing.service.js';
import { SnapshotsService } from './snapshots.service.js';

/** Reporting rounds from asking to sealing, and bringing actions to those who can move them. */
@Module({
  imports: [ActionsModule, ReturnsModule, ReviewsModule, ThemesModule],
  controllers: [RoundsController, AskedController, PositionsController, EscalationsController],
  providers: [
    RoundPages,
    RoundsService,
    AskingService,
    FreezingService,
    SealingService,
    PositionsService,
    SnapshotsService,
    AskedService,
    EscalationsService,
    ChaseJob,
    EscalationJob,
  ],
})
export class RoundsModule {}
