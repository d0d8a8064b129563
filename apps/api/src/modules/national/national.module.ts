import { Module } from '@nestjs/common';
import { NationalController } from './national.controller.js';
import { NationalService } from './national.service.js';
import { LooksService } from './repositories/looks.service.js';
import { MembersService } from './repositories/members.service.js';
import { RepositoriesController } from './repositories/repositories.controller.js';
import { SharingService } from './repositories/sharing.service.js';
import { ThresholdsController } from './settings/thresholds.controller.js';
import { ThresholdsService } from './settings/thresholds.service.js';
import { StatementsController } from './statements/statements.controller.js';
import { StatementsService } from './statements/statements.service.js';

/** What the nation may see of themes: releases, made once and frozen, and what goes into those to come. */
@Module({
  controllers: [NationalController, ThresholdsController, StatementsController, RepositoriesController],
  providers: [NationalService, ThresholdsService, StatementsService, SharingService, LooksService, MembersService],
})
export class NationalModule {}
