import { deliveryChoices, needsDecision, Problem, type ActionPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { judgedEvidence } from '../evidence/index.js';
import { catalogueAsAt, findPlacing } from '../catalogue/index.js';
import { findAfterClosure } from '../themes/index.js';
import { judgedPlanning } from './action-planning.mapper.js';
import { findActionPage, type StoredActionPage } from './action-page.repository.js';
import { permissionsOn, seesOtherReviews } from './actions.policy.js';
import { changeAction, type ActionChange } from './actions.repository.js';
import { judged } from './plan-row.mapper.js';

/** Shows one action, and gives whoever changes one the same steps: load it, work on it, show it again. */
@Injectable()
export class ActionPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, id: string): Promise<ActionPage> {
    return this.database.within(caller.scope, (scoped) => this.shown(scoped, caller, id));
  }

  /** Works on an action within the caller's scope and gives its page afterwards: all of it, or nothing. */
  change(
    caller: Caller,
    id: string,
    work: (scoped: Scoped, stored: StoredActionPage) => Promise<void>,
  ): Promise<ActionPage> {
    return this.after(caller, id, async (scoped) => work(scoped, await this.stored(scoped, id)));
  }

  /** The same, for work that looks up by itself what it needs to know. */
  after(caller: Caller, id: string, work: (scoped: Scoped) => Promise<void>): Promise<ActionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      await work(scoped);
      return this.shown(scoped, caller, id);
    });
  }

  /** Saves a change of the version the caller saw. */
  async save(scoped: Scoped, id: string, seen: number, change: ActionChange): Promise<void> {
    if (!(await changeAction(scoped, id, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  /** An action with all that hangs on it, for whoever is about to change it. */
  async stored(scoped: Scoped, id: string): Promise<StoredActionPage> {
    const stored = await findActionPage(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  /** An action's page, within a scope that is open already. */
  async shown(scoped: Scoped, caller: Caller, id: string): Promise<ActionPage> {
    const { practiceSeenOn: _, committeeId, evidence: found, planning, ...stored } = await this.stored(scoped, id);
    const today = this.clock.today();
    const row = judged(stored.row, today);
    const evidence = found.map((item) => judgedEvidence(item, today));
    return {
      ...stored,
      row,
      evidence,
      planning: judgedPlanning(planning, evidence, today),
      recurredAfterClosure: seesOtherReviews(caller.me.role)
        ? await findAfterClosure(scoped, await findPlacing(scoped, await catalogueAsAt(scoped, today), today), id)
        : [],
      deliveryChoices: deliveryChoices(row.delivery).filter((to) => !needsDecision(row.delivery, to)),
      may: permissionsOn(caller.me.role, {
        closed: row.closedOn !== null,
        own: committeeId === caller.me.committee?.id,
      }),
    };
  }
}
