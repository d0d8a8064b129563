import { Module } from '@nestjs/common';
import { NationalController } from './national.controller.js';
import { NationalService } from './national.service.js';

/** What the nation may see of themes: releases, made once and frozen. */
@Module({ controllers: [NationalController], providers: [NationalService] })
export class NationalModule {}
