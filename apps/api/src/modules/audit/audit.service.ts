import type { AuditList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findChanges, type AuditKind } from './audit.repository.js';
import { toAuditLine } from './change-words.js';

const pageSize = 100;

/** Tells who changed what and when, never the words that were changed. */
@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  async list(caller: Caller, { kind, page }: { readonly kind: AuditKind; readonly page: number }): Promise<AuditList> {
    const { changes, total } = await this.database.within(caller.scope, (scoped) =>
      findChanges(scoped, { kind, skip: (page - 1) * pageSize, take: pageSize }),
    );
    return { entries: changes.map(toAuditLine), total };
  }
}
