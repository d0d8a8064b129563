import { Module } from '@nestjs/common';
import { NationalController } from './national.controller.js';
import { NationalService } from './national.service.js';
import { ThresholdsController } from './settings/thresholds.controller.js';
import { ThresholdsService } from './settings/thresholds.service.js';
import { StatementsController } from './statements/statements.controller.js';
import { StatementsService } from './statements/statements.service.js';

/** What the nation may see of themes: releases, made once and frozen, and what goes into those to come. */
@Module({
  controllers: [NationalController, ThresholdsController, StatementsController],
  providers: [NationalService, ThresholdsService, StatementsService],
})
export class NationalModule {}
