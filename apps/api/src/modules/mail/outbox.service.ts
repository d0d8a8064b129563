import { Problem, type MailList, type MailPage, type MailQuery } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findMail, findMails, writeTryAgain } from './outbox.repository.js';

const pageSize = 50;

/** What mails were made, to whom, and what became of them. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async list(caller: Caller, { state, page }: MailQuery): Promise<MailList> {
    const which = { state: state ?? null, offset: (page - 1) * pageSize, size: pageSize };
    const found = await this.database.within(caller.scope, (scoped) => findMails(scoped, which));
    return { ...found, page, pageSize, server: this.configuration.mail?.server.host ?? null };
  }

  show(caller: Caller, id: string): Promise<MailPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const mail = await findMail(scoped, id);
      if (mail === null) throw new Problem('record.not-found');
      return mail;
    });
  }

  /** It goes with the next look at what waits, in half a minute at most. */
  async tryAgain(caller: Caller, id: string): Promise<MailPage> {
    await this.show(caller, id);
    if (this.configuration.mail === null) throw new Problem('mail.no-server');
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await writeTryAgain(scoped, id))) throw new Problem('mail.not-to-be-sent');
      const mail = await findMail(scoped, id);
      if (mail === null) throw new Problem('record.not-found');
      return mail;
    });
  }
}
