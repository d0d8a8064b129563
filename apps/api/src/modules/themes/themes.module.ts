import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { LabellingController } from './labelling/labelling.controller.js';
import { LabellingService } from './labelling/labelling.service.js';
import { LearningController } from './learning/learning.controller.js';
import { LearningService } from './learning/learning.service.js';
import { CatalogueModule } from '../catalogue/index.js';
import { PlacingController } from './placing/placing.controller.js';
import { PlacingService } from './placing/placing.service.js';
import { PossibleThemesController } from './possible/possible.controller.js';
import { PossibleThemesService } from './possible/possible.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked/worked.service.js';

/** Themes: where they recur, and what waits for a person. */
@Module({
  imports: [CatalogueModule],
  controllers: [
    ThemesController,
    DecisionsController,
    LabellingController,
    LearningController,
    PlacingController,
    PossibleThemesController,
  ],
  providers: [
    ThemesService,
    DecisionsService,
    LabellingService,
    LearningService,
    WorkedService,
    PlacingService,
    PossibleThemesService,
  ],
  exports: [ThemesService],
})
export class ThemesModule {}
