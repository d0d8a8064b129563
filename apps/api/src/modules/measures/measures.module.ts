import { Module } from '@nestjs/common';
import { DefinitionController } from './definition/definition.controller.js';
import { DefinitionService } from './definition/definition.service.js';
import { LateReadingsService } from './readings/late-readings.service.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresService } from './measures.service.js';
import { PhasesController } from './phases/phases.controller.js';
import { PhasesService } from './phases/phases.service.js';
import { PlanChartsController } from './plan-charts/plan-charts.controller.js';
import { PlanChartsService } from './plan-charts/plan-charts.service.js';
import { ReadingChangesService } from './readings/reading-changes.service.js';
import { ReadingsController } from './readings/readings.controller.js';
import { ReadingsService } from './readings/readings.service.js';
import { UnderstandingService } from './readings/understanding.service.js';

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
