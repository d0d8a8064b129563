import {
  Problem,
  settleDefinition,
  type KeeperList,
  type MeasureDefinition,
  type MeasureRecord,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { findKeepers, findRecord, insertMeasure, seesItsAction, writeDefinition } from './definition.repository.js';
import { mayKeepMeasures } from '../measures.policy.js';

/** Keeps what exactly is measured, apart from any reading. */
@Injectable()
export class DefinitionService {
  constructor(private readonly database: Database) {}

  /** Those who may be chosen to see to a measure of an action. */
  keepers(caller: Caller, actionId: string): Promise<KeeperList> {
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await seesItsAction(scoped, actionId))) throw new Problem('record.not-found');
      return { keepers: await findKeepers(scoped, actionId) };
    });
  }

  show(caller: Caller, id: string): Promise<MeasureRecord> {
    return this.database.within(caller.scope, (scoped) => this.record(scoped, caller, id));
  }

  add(caller: Caller, actionId: string, definition: MeasureDefinition): Promise<MeasureRecord> {
    const settled = settleDefinition(definition);
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await seesItsAction(scoped, actionId))) throw new Problem('record.not-found');
      await refuseOwner(scoped, actionId, settled.ownerPersonId);
      return this.record(scoped, caller, await insertMeasure(scoped, actionId, settled));
    });
  }

  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  change(caller: Caller, id: string, seen: number, definition: MeasureDefinition): Promise<MeasureRecord> {
    const settled = settleDefinition(definition);
    return this.database.within(caller.scope, async (scoped) => {
      const { actionId, definition: before } = await this.record(scoped, caller, id);
      // Whose it was already it may stay, even once they have left.
      if (settled.ownerPersonId !== before.ownerPersonId) await refuseOwner(scoped, actionId, settled.ownerPersonId);
      if (!(await writeDefinition(scoped, id, seen, settled))) throw new Problem('record.changed-meanwhile');
      return this.record(scoped, caller, id);
    });
  }

  private async record(scoped: Scoped, { me }: Caller, id: string): Promise<MeasureRecord> {
    const stored = await findRecord(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return { ...stored, mayChange: mayKeepMeasures(me.role) };
  }
}

async function refuseOwner(scoped: Scoped, actionId: string, ownerPersonId: string | null): Promise<void> {
  if (ownerPersonId === null) return;
  if ((await findKeepers(scoped, actionId)).some(({ id }) => id === ownerPersonId)) return;
  const sentence = 'Choose somebody who may enter readings of this action, or write a post instead.';
  throw new Problem('request.invalid', {}, [{ path: 'ownerPersonId', sentence }]);
}
