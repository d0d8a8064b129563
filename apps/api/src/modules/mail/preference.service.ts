import { Problem, type MailPreference, type ReminderRhythm } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findPreference, writePreference } from './preference.repository.js';

/** How people have reminders mailed: every day until they choose. */
@Injectable()
export class PreferenceService {
  constructor(private readonly database: Database) {}

  async show(caller: Caller): Promise<MailPreference> {
    const chosen = await this.database.within(caller.scope, findPreference);
    return chosen ?? { reminders: 'daily', version: 1 };
  }

  async set(caller: Caller, seen: number, reminders: ReminderRhythm): Promise<MailPreference> {
    return this.database.within(caller.scope, async (scoped) => {
      const written = await writePreference(scoped, seen, reminders);
      const now = await findPreference(scoped);
      if (!written || now === null) throw new Problem('record.changed-meanwhile');
      return now;
    });
  }
}
