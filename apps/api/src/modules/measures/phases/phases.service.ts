import {
  faultsInPhase,
  Problem,
  type NewPhase,
  type PhaseList,
  type PhasePreview,
  type PhaseProposal,
  type PhaseUndoing,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { noteWords } from '../chart/chart-notes.js';
import { findMeasure, type StoredMeasure } from '../measures.repository.js';
import { phaseListOf } from './phase-list.js';
import { phasePreview } from './phase-preview.js';
import { keyOf } from './phase-suggestion.js';
import { insertPhase, measureOfPhase, raiseVersion, writeUndoing } from './phases.repository.js';
import { seriesOf } from '../chart/series-of.js';
import { standing, type StoredPhase } from './stored-phases.js';

/** Keeps where people decide that a measure's line starts anew. */
@Injectable()
export class PhasesService {
  constructor(private readonly database: Database) {}

  list(caller: Caller, measureId: string): Promise<PhaseList> {
    return this.database.within(caller.scope, (scoped) => listed(scoped, caller, measureId));
  }

  preview(caller: Caller, measureId: string, proposal: PhaseProposal): Promise<PhasePreview> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await whole(scoped, measureId);
      refuseUnfit(proposal, stored);
      return phasePreview(stored, proposal, caller.me);
    });
  }

  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  decide(caller: Caller, measureId: string, seen: number, { event, ...phase }: NewPhase): Promise<PhaseList> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await whole(scoped, measureId);
      if (!(await raiseVersion(scoped, measureId, seen))) throw new Problem('record.changed-meanwhile');
      refuseUnfit(phase, stored);
      const linked = { event: eventOf(event, stored), decidedBy: caller.signature };
      await insertPhase(scoped, measureId, { ...phase, ...linked });
      return listed(scoped, caller, measureId);
    });
  }

  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  undo(caller: Caller, phaseId: string, seen: number, { reason }: PhaseUndoing): Promise<PhaseList> {
    return this.database.within(caller.scope, async (scoped) => {
      const measureId = await measureOfPhase(scoped, phaseId);
      if (measureId === null) throw new Problem('record.not-found');
      const isDone =
        (await raiseVersion(scoped, measureId, seen)) &&
        (await writeUndoing(scoped, phaseId, { reason, by: caller.signature }));
      if (!isDone) throw new Problem('record.changed-meanwhile');
      return listed(scoped, caller, measureId);
    });
  }
}

async function whole(scoped: Scoped, measureId: string): Promise<StoredMeasure> {
  const stored = await findMeasure(scoped, measureId);
  if (stored === null) throw new Problem('record.not-found');
  return stored;
}

async function listed(scoped: Scoped, { me }: Caller, measureId: string): Promise<PhaseList> {
  return phaseListOf(await whole(scoped, measureId), me);
}

function refuseUnfit(proposal: PhaseProposal, stored: StoredMeasure): void {
  const periods = seriesOf(stored, null).points.map(({ start }) => start);
  const faults = faultsInPhase(proposal, { periods, standing: standing(stored.phases) });
  if (faults.length > 0) throw new Problem('request.invalid', {}, faults);
}

function eventOf(key: string | null, { events }: StoredMeasure): StoredPhase['event'] {
  if (key === null) return null;
  const event = events.find((each) => keyOf(each) === key);
  const sentence = 'This is not noted on the chart any more. Choose another, or none.';
  if (event === undefined) throw new Problem('request.invalid', {}, [{ path: 'event', sentence }]);
  return { on: event.date, words: noteWords(event), cycleId: event.cycleId };
}
