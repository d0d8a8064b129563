import { Module } from '@nestjs/common';
import { DefinitionController } from './definition.controller.js';
import { DefinitionService } from './definition.service.js';
import { LateReadingsService } from './late-readings.service.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresService } from './measures.service.js';
import { PhasesController } from './phases.controller.js';
import { PhasesService } from './phases.service.js';
import { PlanChartsController } from './plan-charts.controller.js';
import { PlanChartsService } from './plan-charts.service.js';
import { ReadingChangesService } from './reading-changes.service.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsService } from './readings.service.js';
import { UnderstandingService } from './understanding.service.js';

@Module({
  controllers: [MeasuresController, PlanChartsController, DefinitionController, ReadingsController, PhasesController],
  providers: [
    MeasuresService,
    PlanChartsService,
    DefinitionService,
    ReadingsService,
    ReadingChangesService,
    UnderstandingService,
    LateReadingsService,
    PhasesService,
  ],
})
export class MeasuresModule {}
