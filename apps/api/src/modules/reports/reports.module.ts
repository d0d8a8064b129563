import { Module } from '@nestjs/common';
import { LookingService } from './looking.service.js';
import { ReadingService } from './reading.service.js';
import { ReportsController } from './reports.controller.js';
import { SavingService } from './saving.service.js';

/** Reading whole reports. */
@Module({ controllers: [ReportsController], providers: [ReadingService, LookingService, SavingService] })
export class ReportsModule {}
