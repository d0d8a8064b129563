import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked/worked.service.js';

/** Themes: where they recur, and what waits for a person. */
@Module({
  controllers: [ThemesController, DecisionsController],
  providers: [ThemesService, DecisionsService, WorkedService],
  exports: [ThemesService],
})
export class ThemesModule {}
