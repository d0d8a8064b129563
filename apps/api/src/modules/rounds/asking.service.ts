import { advanceRound, daysBetween, Problem, type LocalDate, type RoundPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { addNotice } from '../notices/index.js';
import { remind } from './reminding.js';
import { findHolders } from './recipients.repository.js';
import { findOpenRequests, insertRequests } from './requests.repository.js';
import { RoundPages } from './round-pages.service.js';
import { coverPlans } from './round-writes.repository.js';
import { findOpenPlans, type StoredRound } from './rounds.repository.js';
import { whyChased } from './chase-words.js';

/** Asks every agency for its updates, and reminds by hand whoever has not answered. */
@Injectable()
export class AskingService {
  constructor(
    private readonly pages: RoundPages,
    private readonly clock: Clock,
  ) {}

  ask(caller: Caller, id: string, seen: number): Promise<RoundPage> {
    const today = this.clock.today();
    return this.pages.change(caller, id, async (scoped, round) => {
      const state = advanceRound(round.state, 'asking');
      await this.coverOpenPlans(scoped, round, today);
      await this.pages.save(scoped, id, seen, { state, askedOn: today });
      for (const agencyId of await insertRequests(scoped, id, today)) {
        if (agencyId === null) continue;
        const personIds = (await findHolders(scoped, 'agency', { agencyId })).map(({ personId }) => personId);
        await addNotice(scoped, { personIds, kind: 'update-asked', dueOn: round.deadlineOn, link: '/' });
      }
    });
  }

  chase(caller: Caller, id: string): Promise<RoundPage> {
    const today = this.clock.today();
    return this.pages.change(caller, id, async (scoped, { state, deadlineOn }) => {
      if (state !== 'asking') throw new Problem('round.not-asking', { state });
      const committeeId = caller.scope.committeeId ?? '';
      const reminded = await remind(scoped, await findOpenRequests(scoped, id), {
        ...{ committeeId, roundId: id, step: 'by-hand', dueOn: today, takenOn: today },
        deadlineOn,
        why: whyChased(deadlineOn, daysBetween(today, deadlineOn)),
      });
      if (reminded === 0) throw new Problem('round.nobody-to-chase');
    });
  }

  private async coverOpenPlans(scoped: Scoped, round: StoredRound, today: LocalDate): Promise<void> {
    const open = (await findOpenPlans(scoped, today)).map(({ reviewId }) => reviewId);
    if (round.coversAll) await coverPlans(scoped, round.id, open);
    const covered = round.coversAll ? open : round.plans.map(({ reviewId }) => reviewId);
    if (!covered.some((reviewId) => open.includes(reviewId))) throw new Problem('round.no-open-plan');
  }
}
