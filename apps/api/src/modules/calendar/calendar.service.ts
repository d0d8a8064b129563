import { createHash, randomBytes } from 'node:crypto';
import { Problem, type CalendarState, type NewCalendar } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { system } from '../../jobs/index.js';
import { Allowance } from './allowance.js';
import { deleteFeed, findDays, findReader, findState, writeFeed } from './calendar.repository.js';
import { feedOf } from './feed.js';

const digestOf = (secret: string) => createHash('sha256').update(secret).digest();

/** Calendars that programs read at a secret address, without signing in. */
@Injectable()
export class CalendarService {
  // A calendar program looks a few times an hour; an office may look from one address.
  private readonly allowance = new Allowance({ times: 120, minutes: 10 });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  show(caller: Caller): Promise<CalendarState> {
    return this.database.within(caller.scope, findState);
  }

  /** Makes a secret of 256 bits. It is answered once and kept only as a digest. */
  async make(caller: Caller): Promise<NewCalendar> {
    const secret = randomBytes(32).toString('base64url');
    const { madeAt } = await this.database.within(caller.scope, async (scoped) => {
      await writeFeed(scoped, digestOf(secret));
      return findState(scoped);
    });
    if (madeAt === null) throw new Problem('record.not-found');
    return { address: `${this.configuration.publicUrl}/calendar/${secret}.ics`, madeAt };
  }

  drop(caller: Caller): Promise<CalendarState> {
    return this.database.within(caller.scope, async (scoped) => {
      await deleteFeed(scoped);
      return findState(scoped);
    });
  }

  /** The calendar at a secret address. An address that was withdrawn, or whose owner was stopped, is not there. */
  async read(file: string, from: string): Promise<string> {
    this.allowance.use(from, this.clock.now());
    const today = this.clock.today();
    const digest = digestOf(file.replace(/\.ics$/, ''));
    const days = await this.database.within(system, async (scoped) => {
      const personId = await findReader(scoped, digest, today);
      if (personId === null) throw new Problem('record.not-found');
      return findDays(scoped, personId, today);
    });
    return feedOf(days, this.configuration.publicUrl, today);
  }
}
