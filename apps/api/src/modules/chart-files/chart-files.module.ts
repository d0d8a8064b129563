import { Module } from '@nestjs/common';
import { ChartFilesController } from './chart-files.controller.js';
import { ChartFilesService } from './chart-files.service.js';

@Module({ controllers: [ChartFilesController], providers: [ChartFilesService] })
export class ChartFilesModule {}
