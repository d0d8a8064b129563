import { Module } from '@nestjs/common';
import { CyclePlansService } from './cycle-plans.service.js';
import { CycleRewordingsService } from './cycle-rewordings.service.js';
import { CycleStagesService } from './cycle-stages.service.js';
import { CyclesController } from './cycles.controller.js';
import { CyclesService } from './cycles.service.js';

@Module({
  controllers: [CyclesController],
  providers: [CyclesService, CyclePlansService, CycleRewordingsService, CycleStagesService],
})
export class CyclesModule {}
