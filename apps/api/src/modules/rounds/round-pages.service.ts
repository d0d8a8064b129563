import { nextChaseOn, Problem, type RoundPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findReturnsOfRound } from '../returns/index.js';
import { findPositionSha256 } from './positions.repository.js';
import { findRequests } from './requests.repository.js';
import { answersByAgency, toRoundLine, toRoundRequest } from './round-lines.js';
import { findChases, findNotes, findRound, type StoredRound } from './rounds.repository.js';
import { findChaseSettings } from './round-settings.js';
import { permissionsOn } from './rounds.policy.js';
import { changeRound, type RoundChange } from './round-writes.repository.js';

/** Shows one round, and gives whoever changes one the same steps: load it, work on it, show it again. */
@Injectable()
export class RoundPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, id: string): Promise<RoundPage> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller, id));
  }

  /** Works on a round within the caller's scope and gives its page afterwards: all of it, or nothing. */
  change(caller: Caller, id: string, work: (scoped: Scoped, round: StoredRound) => Promise<void>): Promise<RoundPage> {
    return this.database.within(caller.scope, async (scoped) => {
      await work(scoped, await this.stored(scoped, id));
      return this.page(scoped, caller, id);
    });
  }

  /** Saves a change of the version the caller saw. */
  async save(scoped: Scoped, id: string, seen: number, change: RoundChange): Promise<void> {
    if (!(await changeRound(scoped, id, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  async stored(scoped: Scoped, id: string): Promise<StoredRound> {
    const stored = await findRound(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  async page(scoped: Scoped, caller: Caller, id: string): Promise<RoundPage> {
    const stored = await this.stored(scoped, id);
    const today = this.clock.today();
    const line = toRoundLine(stored, today);
    const requests = (await findRequests(scoped, id)).map((each) => toRoundRequest(each, stored.deadlineOn, today));
    const { askedOn, deadlineOn, state } = stored;
    const asks = state === 'asking' && askedOn !== null && line.counts.answered < line.counts.asked;
    return {
      line,
      plans: [...stored.plans],
      coversAllOpen: stored.coversAll,
      requests,
      byAgency: answersByAgency(requests),
      chases: await findChases(scoped, id),
      nextChaseOn: asks
        ? nextChaseOn({ askedOn, deadlineOn }, today, await findChaseSettings(scoped, caller.scope.committeeId ?? ''))
        : null,
      notes: await findNotes(scoped, id),
      returns: await findReturnsOfRound(scoped, id),
      positionSha256: await findPositionSha256(scoped, id),
      may: permissionsOn(caller.me.role, state),
    };
  }
}
