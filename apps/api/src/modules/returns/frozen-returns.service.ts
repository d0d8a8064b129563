import { ReturnKind, type CommitteeName, type MeasureSnapshot, type PlanRow } from '@followthrough/domain';
import {
  writeChiefOfficersReturn,
  writeCommitteeReturn,
  type ChiefOfficersReturn,
  type CommitteeReturn,
} from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { positionOf, type Position } from './changes/action-state.js';
import { ReturnContentsService } from './return-contents.service.js';
import { ReturnGroundService } from './return-ground.service.js';
import { insertReturn } from './returns.repository.js';

/** Everything both returns say of one moment, fit to be kept as JSON and written as workbooks later. */
export interface FrozenReturns {
  readonly committee: CommitteeReturn;
  readonly chiefOfficers: ChiefOfficersReturn;
  readonly position: Position;
}

/** The workbooks of both returns, by kind. */
export type WrittenReturns = Readonly<Record<ReturnKind, Buffer>>;

/** Makes both returns in two steps: what they say is gathered at one moment, and written as files at another. */
@Injectable()
export class FrozenReturnsService {
  constructor(
    private readonly grounds: ReturnGroundService,
    private readonly contents: ReturnContentsService,
  ) {}

  /** Gathers what both returns say now, with the rows of the plan and the measures they say it of. */
  async freeze(
    scoped: Scoped,
    making: { me: Caller['me']; committee: CommitteeName; madeAt: Date },
  ): Promise<{ returns: FrozenReturns; rows: readonly PlanRow[]; snapshots: MeasureSnapshot[] }> {
    const committee = await this.grounds.load(scoped, 'committee', making);
    const chiefOfficers = await this.grounds.forKind(scoped, 'chief-officers', committee);
    const returns = {
      committee: await this.contents.forCommittee(scoped, committee),
      chiefOfficers: await this.contents.forChiefOfficers(scoped, chiefOfficers),
      position: positionOf(committee.rows),
    };
    return { returns, rows: committee.rows, snapshots: committee.measures.map(({ snapshot }) => snapshot) };
  }

  /** Writes both workbooks. The same contents give the same bytes. */
  async write(returns: FrozenReturns): Promise<WrittenReturns> {
    return {
      committee: Buffer.from(await writeCommitteeReturn(revived(returns.committee))),
      'chief-officers': Buffer.from(
        await writeChiefOfficersReturn({ ...notYetGathered, ...revived(returns.chiefOfficers) }),
      ),
    };
  }

  /** Keeps both workbooks as the returns of a round. They date from the moment their contents were gathered. */
  async keep(
    scoped: Scoped,
    { committee, by, roundId }: { committee: CommitteeName; by: string; roundId: string },
    returns: FrozenReturns,
    written: WrittenReturns,
  ): Promise<void> {
    const { asAt, createdAt } = revived(returns.committee).identity;
    const { position } = returns;
    for (const kind of ReturnKind.options)
      await insertReturn(scoped, {
        ...{ kind, committee, by, roundId, asAt, madeAt: createdAt, bytes: written[kind], position },
      });
  }
}

/** What positions did not hold when the first were taken. */
const notYetGathered: Pick<ChiefOfficersReturn, 'conclusions' | 'withoutConclusion'> = {
  conclusions: [],
  withoutConclusion: 0,
};

/** Contents that were kept as JSON hold one instant, as text: it is made an instant again. */
function revived<Contents extends CommitteeReturn | ChiefOfficersReturn>(contents: Contents): Contents {
  const { identity } = contents;
  return { ...contents, identity: { ...identity, createdAt: new Date(identity.createdAt) } };
}
