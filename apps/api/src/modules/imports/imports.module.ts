import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';

/** Bringing plans in. */
@Module({ controllers: [ImportsController], providers: [ImportsService] })
export class ImportsModule {}
