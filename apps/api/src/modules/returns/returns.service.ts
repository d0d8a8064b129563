import { Problem, type CommitteeName, type ReturnKind, type ReturnLine, type ReturnList } from '@followthrough/domain';
import { writeChiefOfficersReturn, writeCommitteeReturn } from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { positionOf } from './changes/action-state.js';
import { ReturnContentsService, type Ground } from './return-contents.service.js';
import { ReturnGroundService } from './return-ground.service.js';
import { findFile, findMadeSince, findReturns, insertReturn, type ReturnFile } from './returns.repository.js';

/** Writes the workbook of what was gathered. Kept apart so that no connection is held while it is written. */
type Writing = () => Promise<Uint8Array>;

/** Makes returns, keeps them as they were sent, and gives them out again. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grounds: ReturnGroundService,
    private readonly contents: ReturnContentsService,
  ) {}

  list(caller: Caller): Promise<ReturnList> {
    return this.database.within(caller.scope, async (scoped) => ({ returns: await findReturns(scoped) }));
  }

  async make(caller: Caller, kind: ReturnKind): Promise<ReturnLine> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('caller.not-allowed');
    const madeAt = this.clock.now();
    const { ground, write } = await this.database.atOneMoment(caller.scope, async (scoped) => {
      const ground = await this.grounds.load(scoped, kind, { me: caller.me, committee, madeAt });
      return { ground, write: await this.writing(scoped, kind, ground) };
    });
    const made = { kind, committee, ground, bytes: Buffer.from(await write()) };
    return this.database.within(caller.scope, (scoped) => this.keep(scoped, caller, made));
  }

  async file(caller: Caller, id: string): Promise<ReturnFile> {
    const file = await this.database.within(caller.scope, (scoped) => findFile(scoped, id));
    if (file === null) throw new Problem('record.not-found');
    return file;
  }

  private async writing(scoped: Scoped, kind: ReturnKind, ground: Ground): Promise<Writing> {
    if (kind === 'committee') {
      const content = await this.contents.forCommittee(scoped, ground);
      return () => writeCommitteeReturn(content);
    }
    const content = await this.contents.forChiefOfficers(scoped, ground);
    return () => writeChiefOfficersReturn(content);
  }

  private async keep(scoped: Scoped, caller: Caller, made: Made): Promise<ReturnLine> {
    const { kind, committee, bytes } = made;
    const { rows, identity, earlier } = made.ground;
    // Two that were asked for at once say the same and follow on the same one: the first that was written is kept.
    const meanwhile = await findMadeSince(scoped, kind, earlier);
    if (meanwhile !== null) return meanwhile;
    return insertReturn(scoped, {
      ...{ kind, committee, bytes, by: caller.signature, roundId: null },
      ...{ asAt: identity.asAt, madeAt: identity.createdAt, position: positionOf(rows) },
    });
  }
}

/** A return that is written and not yet kept. */
interface Made {
  readonly kind: ReturnKind;
  readonly committee: CommitteeName;
  readonly ground: Ground;
  readonly bytes: Buffer;
}
