import { Module } from '@nestjs/common';
import { DefinitionController } from './definition.controller.js';
import { DefinitionService } from './definition.service.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresService } from './measures.service.js';

@Module({
  controllers: [MeasuresController, DefinitionController],
  providers: [MeasuresService, DefinitionService],
})
export class MeasuresModule {}
