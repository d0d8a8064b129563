import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { ActionEditingService } from './action-editing.service.js';
import { ActionMakingService } from './action-making.service.js';
import { ObstaclesController } from './obstacles.controller.js';
import { ObstaclesService } from './obstacles.service.js';
import { OccurrencesService } from './occurrences.service.js';
import { PlanChecksService } from './plan-checks.service.js';
import { PlanningChoicesService } from './planning-choices.service.js';
import { PlanningController } from './planning.controller.js';
import { RecurringController } from './recurring.controller.js';
import { RecurringService } from './recurring.service.js';
import { ResourceAsksService } from './resource-asks.service.js';
import { SharesController } from './shares.controller.js';
import { SharesService } from './shares.service.js';

@Module({
  imports: [ActionsModule],
  controllers: [PlanningController, ObstaclesController, SharesController, RecurringController],
  providers: [
    ...[ActionMakingService, ActionEditingService, PlanningChoicesService, PlanChecksService],
    ...[ObstaclesService, ResourceAsksService, SharesService, RecurringService, OccurrencesService],
  ],
})
export class PlanningModule {}
