import { advanceRound, Problem, type CommitteeName, type MeasureSnapshot, type RoundPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { addNotice } from '../notices/index.js';
import { FrozenReturnsService } from '../returns/index.js';
import { ReviewPages } from '../reviews/index.js';
import { findSettings } from '../settings/index.js';
import { ThemesService } from '../themes/index.js';
import { frozenPosition } from './frozen-position.js';
import { insertPosition, type KeptPosition } from './positions.repository.js';
import { findHolders } from './recipients.repository.js';
import { RoundPages } from './round-pages.service.js';
import { insertSnapshots } from './snapshots.repository.js';
import type { StoredRound } from './rounds.repository.js';

/** Takes the position of a committee as it stands at one moment. */
@Injectable()
export class FreezingService {
  // oxlint-disable-next-line max-params -- each is a part of the one-page that is fixed.
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: RoundPages,
    private readonly returns: FrozenReturnsService,
    private readonly reviews: ReviewPages,
    private readonly themes: ThemesService,
  ) {}

  async freeze(caller: Caller, id: string, seen: number): Promise<RoundPage> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('record.not-found');
    const frozenAt = this.clock.now();
    // Everything is read as it stood at one moment; a change that comes while it is written down belongs to the next round.
    const { state, asAt, position, snapshots } = await this.database.atOneMoment(caller.scope, async (scoped) => {
      const round = await this.pages.stored(scoped, id);
      if (round.version !== seen && round.state === 'asking') throw new Problem('record.changed-meanwhile');
      return {
        state: advanceRound(round.state, 'frozen'),
        asAt: this.clock.today(),
        ...(await this.taken(scoped, { me: caller.me, committee, madeAt: frozenAt }, round)),
      };
    });
    return this.pages.change(caller, id, async (scoped) => {
      await this.pages.save(scoped, id, seen, { state, asAt, frozenAt, frozenBy: caller.signature });
      await insertSnapshots(scoped, id, snapshots);
      await insertPosition(scoped, id, position);
      await this.tell(scoped, committee, id);
    });
  }

  private async taken(
    scoped: Scoped,
    making: { me: Caller['me']; committee: CommitteeName; madeAt: Date },
    round: StoredRound,
  ): Promise<{ position: KeptPosition; snapshots: readonly MeasureSnapshot[] }> {
    const { returns, rows, snapshots } = await this.returns.freeze(scoped, making);
    const { themes, afterClosure } = await this.themes.inArea(scoped);
    const shown = frozenPosition({
      ...{ rows, themes, afterClosure },
      asAt: this.clock.today(),
      colours: (await findSettings(scoped)).colours,
      reviews: await this.reviews.lines(scoped),
      asked: new Set(round.plans.map(({ reviewId }) => reviewId)),
    });
    return { position: { shown, returns }, snapshots };
  }

  private async tell(scoped: Scoped, { id: committeeId }: CommitteeName, roundId: string): Promise<void> {
    const readers = [
      ...(await findHolders(scoped, 'member', { committeeId })),
      ...(await findHolders(scoped, 'chief-officer', { committeeId })),
    ];
    const personIds = readers.map(({ personId }) => personId);
    await addNotice(scoped, { personIds, kind: 'position-frozen', link: `/rounds/${roundId}/position` });
  }
}
