import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { LearningController } from './learning/learning.controller.js';
import { LearningService } from './learning/learning.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked/worked.service.js';

/** Themes: where they recur, and what waits for a person. */
@Module({
  controllers: [ThemesController, DecisionsController, LearningController],
  providers: [ThemesService, DecisionsService, LearningService, WorkedService],
  exports: [ThemesService],
})
export class ThemesModule {}
