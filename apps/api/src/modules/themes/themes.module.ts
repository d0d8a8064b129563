import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked/worked.service.js';

/** Themes: where they recur, what waits for a person, and what the nation may see. */
@Module({
  controllers: [ThemesController, DecisionsController],
  providers: [ThemesService, DecisionsService, WorkedService],
  exports: [ThemesService],
})
export class ThemesModule {}
