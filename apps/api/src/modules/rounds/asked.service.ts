import { Problem, requestStanding, type Asked, type AskedList, type PlanRow } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService, ActionUpdatesService } from '../actions/index.js';
import { nothingChangedSince } from './chase-words.js';
import { findAsked, findRequestToAnswer, type AskedStored } from './requests.repository.js';

/** Tells an agency what it is asked for, and takes "nothing has changed" for an answer. */
@Injectable()
export class AskedService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
    private readonly updates: ActionUpdatesService,
  ) {}

  list(caller: Caller): Promise<AskedList> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await findAsked(scoped);
      const wanted = stored.map(({ actionId }) => actionId);
      const rows = await this.actions.some(scoped, [...new Set(wanted)]);
      return { asked: this.byRound(stored, new Map(rows.map((row) => [row.id, row]))) };
    });
  }

  /** Keeps it as an update, so that it counts as one and can be read as what it is. It makes no status better. */
  async confirmNothingChanged(caller: Caller, requestId: string, seen: number): Promise<void> {
    const request = await this.database.within(caller.scope, (scoped) => findRequestToAnswer(scoped, requestId));
    if (request === null) throw new Problem('record.not-found');
    if (request.answeredOn !== null) throw new Problem('round.already-answered', { answeredOn: request.answeredOn });
    // An update overwrites nobody; but that nothing has changed is said of what was seen.
    if (request.version !== seen) throw new Problem('record.changed-meanwhile');
    const update = { text: nothingChangedSince(request.lastUpdateOn), nothingChanged: true as const };
    await this.updates.add(caller, request.actionId, seen, update);
  }

  private byRound(stored: readonly AskedStored[], rows: ReadonlyMap<string, PlanRow>): Asked[] {
    const rounds = new Map<string, AskedStored[]>();
    for (const request of stored) rounds.set(request.roundId, [...(rounds.get(request.roundId) ?? []), request]);
    return [...rounds.values()].flatMap((requests) => {
      const [first] = requests;
      if (first === undefined) return [];
      const { roundId, committee, body, meetingOn, deadlineOn } = first;
      const left = requests.filter(({ answeredOn }) => answeredOn === null).length;
      return [
        {
          ...{ roundId, committee, body, meetingOn, deadlineOn, left },
          standing: left === 0 ? 'answered' : requestStanding(null, deadlineOn, this.clock.today()),
          actions: requests.flatMap(({ requestId, actionId, answeredOn, how }) => {
            const row = rows.get(actionId);
            return row === undefined ? [] : [{ requestId, answeredOn, how, row }];
          }),
        },
      ];
    });
  }
}
