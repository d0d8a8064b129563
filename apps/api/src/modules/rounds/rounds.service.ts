import {
  checkRoundDays,
  isRoundOpen,
  Problem,
  type NewRound,
  type NewRoundNote,
  type RoundDays,
  type RoundList,
  type RoundPage,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { nextMeeting, toRoundLine } from './round-lines.js';
import { RoundPages } from './round-pages.service.js';
import { deletePrepared, insertNote, insertRound } from './round-writes.repository.js';
import { findOpenPlans, findRounds } from './rounds.repository.js';

/** Lists rounds, prepares one, moves its days, and keeps what is written down about it. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: RoundPages,
  ) {}

  list(caller: Caller): Promise<RoundList> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const rounds = (await findRounds(scoped)).map((stored) => toRoundLine(stored, today));
      return { rounds, next: nextMeeting(rounds, today), openPlans: await findOpenPlans(scoped, today) };
    });
  }

  add(caller: Caller, input: NewRound): Promise<RoundPage> {
    checkRoundDays(input, this.clock.today());
    return this.database.within(caller.scope, async (scoped) => {
      const wanted = new Set(input.reviewIds);
      const { id, plans } = await insertRound(scoped, input, caller.signature);
      // A plan of another committee answers as one that does not exist.
      if (plans < wanted.size) throw new Problem('record.not-found');
      return this.pages.page(scoped, caller, id);
    });
  }

  /** Only while nobody has been asked: from then on it is part of what was done. */
  delete(caller: Caller, id: string, seen: number): Promise<void> {
    return this.database.within(caller.scope, async (scoped) => {
      const { state } = await this.pages.stored(scoped, id);
      if (state !== 'preparing') throw new Problem('round.out-of-order', { state });
      if (!(await deletePrepared(scoped, id, seen))) throw new Problem('record.changed-meanwhile');
    });
  }

  changeDays(caller: Caller, id: string, seen: number, days: RoundDays): Promise<RoundPage> {
    return this.pages.change(caller, id, async (scoped, { state }) => {
      if (!isRoundOpen(state)) throw new Problem('round.out-of-order', { state });
      checkRoundDays(days, this.clock.today());
      await this.pages.save(scoped, id, seen, days);
    });
  }

  note(caller: Caller, id: string, { text }: NewRoundNote): Promise<RoundPage> {
    return this.pages.change(caller, id, (scoped) => insertNote(scoped, id, caller.signature, text));
  }
}
