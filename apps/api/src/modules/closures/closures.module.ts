import { Module } from '@nestjs/common';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { ClosureQueueService } from './closure-queue.service.js';
import { ClosureStories } from './closure-stories.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { LookBacksService } from './look-backs.service.js';

@Module({
  controllers: [ClaimsController, DecisionsController],
  providers: [ClaimsService, DecisionsService, ClosureStories, ClosureQueueService, LookBacksService],
})
export class ClosuresModule {}
