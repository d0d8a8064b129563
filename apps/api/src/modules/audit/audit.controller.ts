import type { AuditList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { AuditService } from './audit.service.js';

/** The record of changes. */
@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Serves('listAudit')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listAudit'>): Promise<AuditList> {
    return this.audit.list(caller, query);
  }
}
