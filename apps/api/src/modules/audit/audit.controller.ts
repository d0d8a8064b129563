import type { AuditChains, AuditCheckpoint, AuditList, HistoryPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { AuditService } from './audit.service.js';
import { HistoryService } from './history/history.service.js';

/** The record of changes. */
@Controller()
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly history: HistoryService,
  ) {}

  @Serves('listAudit')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listAudit'>): Promise<AuditList> {
    return this.audit.list(caller, query);
  }

  @Serves('showAuditChains')
  chains(@CurrentCaller() caller: Caller): Promise<AuditChains> {
    return this.audit.chains(caller);
  }

  @Serves('takeCheckpoint')
  checkpoint(@CurrentCaller() caller: Caller): Promise<AuditCheckpoint> {
    return this.audit.checkpoint(caller);
  }

  @Serves('showHistory')
  showHistory(@CurrentCaller() caller: Caller, @Taken() taken: Takes<'showHistory'>): Promise<HistoryPage> {
    return this.history.show(caller, taken.params, taken.query.page);
  }
}
