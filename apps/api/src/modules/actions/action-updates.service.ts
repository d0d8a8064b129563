import {
  checkMoveWhenClosed,
  checkNotDecidedByUpdate,
  gradeInDate,
  moveAction,
  Problem,
  type ActionPage,
  type NewUpdate,
} from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Caller } from '../../http/caller.js';
import { ActionPages } from './action-pages.service.js';
import { findBacking } from './backing.repository.js';
import { ActionUpdate } from './action-update.entity.js';

/** Records what is said of an action and where it is said to stand. */
@Injectable()
export class ActionUpdatesService {
  constructor(
    private readonly pages: ActionPages,
    private readonly clock: Clock,
  ) {}

  /** Records what is said; `nothingChanged` marks an update that says only that. */
  add(caller: Caller, id: string, seen: number, input: NewUpdate & { nothingChanged?: true }): Promise<ActionPage> {
    return this.pages.after(caller, id, async (scoped) => {
      const row = await findBacking(scoped, id);
      if (row === null) throw new Problem('record.not-found');
      const axes = { delivery: input.delivery ?? row.delivery, effect: input.effect ?? row.effect };
      checkNotDecidedByUpdate(row.delivery, axes.delivery);
      const today = this.clock.today();
      const moved = moveAction(row, axes, { ...row, grade: gradeInDate(row.evidence, today) });
      if (row.closureBasis !== null) checkMoveWhenClosed(moved, row.closureBasis);
      await this.pages.save(scoped, id, seen, {
        ...(moved.effect === row.effect ? {} : { effect: moved.effect }),
        ...(moved.delivery === row.delivery
          ? {}
          : { delivery: moved.delivery, deliveredOn: moved.delivery === 'delivered' ? today : null }),
        ...(input.declared === undefined ? {} : { declared: input.declared }),
        ...(input.forecastOn === undefined ? {} : { forecastOn: input.forecastOn }),
        ...(input.analysisText === undefined ? {} : { analysisText: input.analysisText }),
        lastUpdateOn: today,
      });
      await scoped.manager.insert(ActionUpdate, {
        id: randomUUID(),
        actionId: id,
        agencyId: caller.me.agency?.id ?? null,
        writtenOn: today,
        writtenBy: caller.signature,
        text: input.text,
        nothingChanged: input.nothingChanged ?? false,
      });
    });
  }
}
