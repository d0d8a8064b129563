import { Problem, type NoticeList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findNotices, writeSeen } from './notices.repository.js';

const pageSize = 30;

/** What people are told, and whether they have seen it. */
@Injectable()
export class NoticesService {
  constructor(private readonly database: Database) {}

  async list(caller: Caller, page: number): Promise<NoticeList> {
    const found = await this.database.within(caller.scope, (scoped) =>
      findNotices(scoped, { offset: (page - 1) * pageSize, size: pageSize }),
    );
    return { ...found, page, pageSize };
  }

  async see(caller: Caller, id: string): Promise<void> {
    const seen = await this.database.within(caller.scope, (scoped) => writeSeen(scoped, id));
    if (seen === 0) throw new Problem('record.not-found');
  }

  async seeAll(caller: Caller): Promise<void> {
    await this.database.within(caller.scope, (scoped) => writeSeen(scoped, null));
  }
}
