import { FrozenPosition, Problem, type PositionChanges, type RoundPosition } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import {
  changeRows,
  colourKeyOf,
  comparePositions,
  findRecordedChanges,
  stateOf,
  type ActionState,
} from '../returns/index.js';
import { findSettings } from '../settings/index.js';
import { toActionState } from './frozen-position.js';
import { findShown } from './positions.repository.js';
import { toRoundLine } from './round-lines.js';
import { RoundPages } from './round-pages.service.js';
import { findRounds, type StoredRound } from './rounds.repository.js';

/** A position to compare: what each action was, at which instant; no instant for today. */
interface Compared {
  readonly asAt: string;
  readonly at: string | null;
  readonly actions: readonly ActionState[];
}

/** Shows a position as it was taken, and what has changed since or before. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: RoundPages,
    private readonly actions: ActionsService,
  ) {}

  show(caller: Caller, id: string): Promise<RoundPosition> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => {
      const round = await this.pages.stored(scoped, id);
      const position = await this.position(scoped, round);
      const others = (await findRounds(scoped)).filter(({ id: other, asAt }) => other !== id && asAt !== null);
      return { round: toRoundLine(round, today), position, others: others.map((other) => toRoundLine(other, today)) };
    });
  }

  compare(caller: Caller, id: string, withId: string | undefined): Promise<PositionChanges> {
    return this.database.within(caller.scope, async (scoped) => {
      const one = await this.taken(scoped, id);
      const other = withId === undefined ? await this.today(scoped) : await this.taken(scoped, withId);
      const isEarlier = other.at === null || (one.at ?? '') <= other.at;
      const [from, to] = isEarlier ? [one, other] : [other, one];
      const recorded = await findRecordedChanges(scoped, from.at ?? '', to.at);
      const differences = comparePositions([...from.actions], [...to.actions]);
      const { colours } = await findSettings(scoped);
      const changes = changeRows(differences, recorded, { asAt: to.asAt, colourKey: colourKeyOf(colours) });
      return { from: from.asAt, to: to.asAt, toToday: to.at === null, changes };
    });
  }

  private async taken(scoped: Scoped, id: string): Promise<Compared> {
    const round = await this.pages.stored(scoped, id);
    const { asAt, actions } = await this.position(scoped, round);
    return { asAt, at: round.frozenAt, actions: actions.map(toActionState) };
  }

  private async today(scoped: Scoped): Promise<Compared> {
    return { asAt: this.clock.today(), at: null, actions: stateOf(await this.actions.all(scoped)) };
  }

  private async position(scoped: Scoped, { id }: StoredRound): Promise<FrozenPosition> {
    const shown = await findShown(scoped, id);
    if (shown === null) throw new Problem('round.no-position');
    return FrozenPosition.parse(shown);
  }
}
