import { isDeepStrictEqual } from 'node:util';
import {
  nationalHolidays,
  Problem,
  type CommitteeSettings,
  type SettingsList,
  type SettingsPage,
} from '@followthrough/domain';
import { canonicalColours } from '@followthrough/domain/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { maySettle } from './settings.policy.js';
import {
  findSettled,
  findStored,
  writeSettings,
  type SettingsToKeep,
  type StoredSettings,
} from './settings.repository.js';

/** Shows what a committee works to, and lets those who may settle it anew. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<SettingsList> {
    return this.database.within(caller.scope, async (scoped) => ({ committees: await findSettled(scoped) }));
  }

  show(caller: Caller, committeeId: string): Promise<SettingsPage> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller, committeeId));
  }

  change(caller: Caller, committeeId: string, seen: number, settings: CommitteeSettings): Promise<SettingsPage> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.stored(scoped, committeeId);
      if (!maySettle(caller.me.role)) throw new Problem('caller.not-allowed');
      const written = await writeSettings(scoped, committeeId, seen, this.toKeep(settings));
      if (!written) throw new Problem('record.changed-meanwhile');
      return this.page(scoped, caller, committeeId);
    });
  }

  /** What a committee did not change is not kept for it, so that it goes on with the years. */
  private toKeep(settings: CommitteeSettings): SettingsToKeep {
    const national = nationalHolidays(this.clock.today());
    return {
      ...settings,
      holidays: isDeepStrictEqual(settings.holidays, national) ? null : settings.holidays,
      colours: isDeepStrictEqual(settings.colours, canonicalColours) ? null : settings.colours,
    };
  }

  private async page(scoped: Scoped, caller: Caller, committeeId: string): Promise<SettingsPage> {
    const stored = await this.stored(scoped, committeeId);
    const national = nationalHolidays(this.clock.today());
    return { ...stored, national, may: { settle: maySettle(caller.me.role) } };
  }

  private async stored(scoped: Scoped, committeeId: string): Promise<StoredSettings> {
    const stored = await findStored(scoped, committeeId);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }
}
