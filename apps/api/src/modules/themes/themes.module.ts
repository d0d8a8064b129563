import { Module } from '@nestjs/common';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked.service.js';

/** Themes: where they recur, what waits for a person, and what the nation may see. */
@Module({ controllers: [ThemesController], providers: [ThemesService, WorkedService], exports: [ThemesService] })
export class ThemesModule {}
