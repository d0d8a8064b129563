import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { ActionEvidenceController } from './action-evidence.controller.js';
import { ActionEvidenceService } from './action-evidence.service.js';
import { ActionPages } from './action-pages.service.js';
import { ActionUpdatesService } from './action-updates.service.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { DueDatesService } from './due-dates.service.js';

@Module({
  imports: [EvidenceModule],
  controllers: [ActionsController, ActionEvidenceController],
  providers: [ActionsService, ActionPages, ActionUpdatesService, DueDatesService, ActionEvidenceService],
  exports: [ActionsService, ActionPages, ActionUpdatesService],
})
export class ActionsModule {}
