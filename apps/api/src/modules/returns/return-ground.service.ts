import { Problem, type CommitteeName, type Me, type ReturnKind } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Scoped } from '../../database/scope.js';
import { ActionsService } from '../actions/index.js';
import { findWholeMeasures, snapshotOf } from '../measures/index.js';
import { findSettings } from '../settings/index.js';
import { identityOf } from './identity.js';
import type { Ground } from './return-contents.service.js';
import { findLatest } from './returns.repository.js';

/** Loads what both returns rest on. */
@Injectable()
export class ReturnGroundService {
  constructor(
    private readonly clock: Clock,
    private readonly actions: ActionsService,
  ) {}

  /** The plan as it stands today, whose it is, and the last return of a kind. */
  async load(
    scoped: Scoped,
    kind: ReturnKind,
    { me, committee, madeAt }: { me: Me; committee: CommitteeName; madeAt: Date },
  ): Promise<Ground> {
    const rows = await this.actions.all(scoped);
    if (rows.length === 0) throw new Problem('return.nothing-to-report');
    const settings = await findSettings(scoped);
    const identity = identityOf({ me, committee, settings, asAt: this.clock.today(), madeAt });
    const measures = (await findWholeMeasures(scoped)).map((stored) => ({ stored, snapshot: snapshotOf(stored) }));
    return { identity, periods: settings, rows, earlier: await findLatest(scoped, kind), measures };
  }

  /** The same for a return of another kind, so that both say the same of one moment. */
  async forKind(scoped: Scoped, kind: ReturnKind, ground: Ground): Promise<Ground> {
    return { ...ground, earlier: await findLatest(scoped, kind) };
  }
}
