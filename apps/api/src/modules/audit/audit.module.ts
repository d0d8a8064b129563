import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';

/** Who changed what and when. */
@Module({ controllers: [AuditController], providers: [AuditService] })
export class AuditModule {}
