import { randomUUID } from 'node:crypto';
import {
  checkMerge,
  Problem,
  takenOver,
  type MergePreview,
  type MergeStory,
  type NewMerge,
  type ProblemCode,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionUpdate, changeAction } from '../actions/index.js';
import { findMergeable, findMerges, takeOver, type Mergeable, type Movable } from './merging.repository.js';

/** Merges two actions that are the same thing: one goes on with what both had, the other stays to be read and points to it. */
@Injectable()
export class MergingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, actionId: string): Promise<MergeStory> {
    return this.database.within(caller.scope, (scoped) => told(scoped, actionId));
  }

  preview(caller: Caller, actionId: string, intoId: string): Promise<MergePreview> {
    return this.database.within(caller.scope, async (scoped) => {
      const { duplicate, kept } = await both(scoped, actionId, intoId, false);
      const taken = takes(duplicate, kept);
      const words = (movables: readonly Movable[]) => movables.map((one) => one.words);
      return {
        duplicate: sideOf(duplicate),
        kept: sideOf(kept),
        refusal: refusalOf(duplicate, kept),
        takes: {
          leads: words(taken.leads),
          strategies: words(taken.strategies),
          evidence: words(taken.evidence),
        },
        stays: duplicate.stays,
      };
    });
  }

  merge(caller: Caller, actionId: string, seen: number, input: NewMerge): Promise<MergeStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { duplicate, kept } = await both(scoped, actionId, input.intoId, true);
      if (duplicate.version !== seen || kept.version !== input.intoVersion)
        throw new Problem('record.changed-meanwhile');
      checkMerge(duplicate, kept);
      const on = this.clock.today();
      const taken = takes(duplicate, kept);
      const ids = (movables: readonly Movable[]) => movables.map(({ id }) => id);
      await takeOver(scoped, kept.id, {
        ...{ by: caller.signature, on },
        ...{ leads: ids(taken.leads), strategies: ids(taken.strategies), evidence: ids(taken.evidence) },
      });
      const superseded = { delivery: 'superseded', supersededById: kept.id, lastUpdateOn: on };
      if (!(await changeAction(scoped, duplicate.id, seen, superseded))) throw new Problem('record.changed-meanwhile');
      for (const { id, text } of notes(duplicate, kept, input.reason))
        await scoped.manager.insert(ActionUpdate, {
          ...{ id: randomUUID(), actionId: id, agencyId: null, writtenOn: on },
          ...{ writtenBy: caller.signature, text: text.slice(0, 6000) },
        });
      return told(scoped, actionId);
    });
  }
}

// oxlint-disable-next-line max-params -- within whose scope, the two, and whether to hold them.
async function both(scoped: Scoped, actionId: string, intoId: string, hold: boolean) {
  const found = await findMergeable(scoped, [actionId, intoId], hold);
  const duplicate = found.find(({ id }) => id === actionId);
  const kept = found.find(({ id }) => id === intoId);
  if (duplicate === undefined || kept === undefined) throw new Problem('record.not-found');
  return { duplicate, kept };
}

function takes(duplicate: Mergeable, kept: Mergeable): Pick<Mergeable, 'leads' | 'strategies' | 'evidence'> {
  const over = (list: 'leads' | 'strategies' | 'evidence') => takenOver(kept[list], duplicate[list], ({ key }) => key);
  return { leads: over('leads'), strategies: over('strategies'), evidence: over('evidence') };
}

const sideOf = ({ id, version, reference, text, delivery }: Mergeable) => ({ id, version, reference, text, delivery });

const notes = (duplicate: Mergeable, kept: Mergeable, reason: string) => [
  { id: duplicate.id, text: `Merged into action ${kept.reference}, which goes on. ${reason}` },
  { id: kept.id, text: `Action ${duplicate.reference} was merged into this one. ${reason}` },
];

function refusalOf(duplicate: Mergeable, kept: Mergeable): ProblemCode | null {
  try {
    checkMerge(duplicate, kept);
    return null;
  } catch (refusal) {
    if (refusal instanceof Problem) return refusal.code;
    throw refusal;
  }
}

async function told(scoped: Scoped, actionId: string): Promise<MergeStory> {
  const story = await findMerges(scoped, actionId);
  if (story === null) throw new Problem('record.not-found');
  return story;
}
