import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { DailyCheckpoint } from './daily-checkpoint.service.js';
import { DoorRecord } from './door-record.service.js';
import { HistoryService } from './history/history.service.js';

/** Who changed what and when. */
@Module({
  controllers: [AuditController],
  providers: [AuditService, DailyCheckpoint, DoorRecord, HistoryService],
  exports: [DoorRecord, HistoryService],
})
export class AuditModule {}
