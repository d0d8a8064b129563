import { createHash, randomUUID } from 'node:crypto';
import { Problem, type CommitteeName, type ReturnKind, type ReturnLine, type ReturnList } from '@followthrough/domain';
import { writeChiefOfficersReturn, writeCommitteeReturn } from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import { positionOf } from './changes/action-state.js';
import { returnFileName } from './file-name.js';
import { identityOf } from './identity.js';
import { MadeReturn } from './made-return.entity.js';
import { findSettings } from '../settings/index.js';
import { ReturnContentsService, type Ground } from './return-contents.service.js';
import { findFile, findLatest, findMadeSince, findReturn, findReturns, type ReturnFile } from './returns.repository.js';

/** Writes the workbook of what was gathered. Kept apart so that no connection is held while it is written. */
type Writing = () => Promise<Uint8Array>;

/** Makes returns, keeps them as they were sent, and gives them out again. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
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
      const ground = await this.ground(scoped, caller, { kind, committee, madeAt });
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

  private async ground(
    scoped: Scoped,
    { me }: Caller,
    { kind, committee, madeAt }: { kind: ReturnKind; committee: CommitteeName; madeAt: Date },
  ): Promise<Ground> {
    const rows = await this.actions.all(scoped);
    if (rows.length === 0) throw new Problem('return.nothing-to-report');
    const settings = await findSettings(scoped);
    const identity = identityOf({ me, committee, settings, asAt: this.clock.today(), madeAt });
    return { identity, periods: settings, rows, earlier: await findLatest(scoped, kind) };
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
    const id = randomUUID();
    await scoped.manager.insert(MadeReturn, {
      ...{ id, committeeId: committee.id, kind, madeBy: caller.signature, bytes },
      ...{ asAt: identity.asAt, madeAt: identity.createdAt },
      fileName: returnFileName(committee, kind, identity.asAt),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      actions: rows.length,
      position: positionOf(rows),
    });
    const line = await findReturn(scoped, id);
    if (line === null) throw new Error('A return that was just kept cannot be found');
    return line;
  }
}

/** A return that is written and not yet kept. */
interface Made {
  readonly kind: ReturnKind;
  readonly committee: CommitteeName;
  readonly ground: Ground;
  readonly bytes: Buffer;
}
