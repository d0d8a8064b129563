import { dayInScotland, type AuditChains, type AuditCheckpoint, type AuditList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findChains, findChanges, findCheckpoint, type AuditKind } from './audit.repository.js';
import { takeCheckpoint } from './chain/take-checkpoint.js';
import { nameOfChain } from './chain/verify-record.js';
import { toAuditLine } from './change-words.js';

const pageSize = 100;

/** Tells who changed what and when, never the words that were changed. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { kind, page }: { readonly kind: AuditKind; readonly page: number }): Promise<AuditList> {
    const { changes, total } = await this.database.within(caller.scope, (scoped) =>
      findChanges(scoped, { kind, skip: (page - 1) * pageSize, take: pageSize }),
    );
    return { entries: changes.map(toAuditLine), total };
  }

  /** Whether every chain of the record holds, as the database itself finds; a terminal finds out independently. */
  chains(caller: Caller): Promise<AuditChains> {
    return this.database.within(caller.scope, async (scoped) => {
      const chains = (await findChains(scoped)).map(({ chainId, name, ...chain }) => ({
        ...chain,
        name: nameOfChain(chainId, name ?? undefined),
      }));
      const checkedAt = this.clock.now().toISOString();
      return { chains, checkedAt, checkpoint: await findCheckpoint(scoped) };
    });
  }

  /** How far every chain has come, as a text to be kept elsewhere; that it was taken is recorded. */
  checkpoint(caller: Caller): Promise<AuditCheckpoint> {
    const now = this.clock.now();
    return this.database.within(caller.scope, async ({ manager }) => ({
      fileName: `followthrough-checkpoint-${dayInScotland(now)}.txt`,
      text: await takeCheckpoint(manager, now, caller.signature),
    }));
  }
}
