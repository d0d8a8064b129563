import {
  Problem,
  type Figures,
  type ReadingCorrection,
  type ReadingExclusion,
  type ReadingList,
  type ReadingMarking,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { checkFigures } from './check-readings.js';
import { isRunChart } from '../chart/chosen-chart.js';
import { findMeasure } from '../measures.repository.js';
import {
  deleteReading,
  findReadings,
  measureOf,
  noteChange,
  takeTurn,
  writeReading,
  type DoneToReading,
  type KeptReading,
  type KeptReadings,
} from './readings.repository.js';
import { readingListOf } from './readings.service.js';

/** A reading as the caller saw it. */
interface Seen {
  readonly id: string;
  readonly seen: number;
}

type Told = Pick<DoneToReading, 'kind' | 'became' | 'reason'>;

/** Corrects a reading, leaves it out or takes it away; what it was, who changed it and why is kept. */
@Injectable()
export class ReadingChangesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  correct(caller: Caller, seen: Seen, { reason, ...correction }: ReadingCorrection): Promise<ReadingList> {
    return this.work(caller, seen, async (scoped, kept, reading) => {
      checkFigures(correction, kept.unit);
      const done = await writeReading(scoped, seen.id, seen.seen, { ...reading, ...correction });
      return done && { kind: 'corrected', became: figuresOf(correction), reason };
    });
  }

  exclude(caller: Caller, seen: Seen, { excluded, reason }: ReadingExclusion): Promise<ReadingList> {
    return this.work(caller, seen, async (scoped, _, reading) => {
      const exclusionReason = excluded ? reason : null;
      const done = await writeReading(scoped, seen.id, seen.seen, { ...reading, exclusionReason });
      return done && { kind: excluded ? 'excluded' : 'included', became: figuresOf(reading), reason };
    });
  }

  mark(caller: Caller, seen: Seen, { marked, reason }: ReadingMarking): Promise<ReadingList> {
    return this.work(caller, seen, async (scoped, kept, reading) => {
      if (marked) await refuseUnlessRunChart(scoped, kept.measureId);
      const mark = marked
        ? { markedReason: reason, markedBy: caller.signature }
        : { markedReason: null, markedBy: null };
      const done = await writeReading(scoped, seen.id, seen.seen, { ...reading, ...mark });
      return done && { kind: marked ? 'marked' : 'unmarked', became: figuresOf(reading), reason };
    });
  }

  remove(caller: Caller, seen: Seen, reason: string): Promise<ReadingList> {
    return this.work(caller, seen, async (scoped) => {
      const done = await deleteReading(scoped, seen.id, seen.seen);
      return done && { kind: 'removed', became: null, reason };
    });
  }

  /** Does something to a reading and keeps what was done; `false` says that it is not the version that was seen. */
  private work(
    caller: Caller,
    { id }: Seen,
    work: (scoped: Scoped, kept: KeptReadings, reading: KeptReading) => Promise<Told | false>,
  ): Promise<ReadingList> {
    return this.database.within(caller.scope, async (scoped) => {
      const measureId = await measureOf(scoped, id);
      if (measureId === null) throw new Problem('record.not-found');
      await takeTurn(scoped, measureId);
      const kept = await this.kept(scoped, measureId);
      const reading = kept.readings.find((each) => each.id === id);
      if (reading === undefined) throw new Problem('record.not-found');
      const told = await work(scoped, kept, reading);
      if (told === false) throw new Problem('record.changed-meanwhile');
      await noteChange(scoped, measureId, { reading, ...told, by: caller.signature });
      return readingListOf(await this.kept(scoped, measureId), caller.me.role, this.clock.today());
    });
  }

  private async kept(scoped: Scoped, measureId: string): Promise<KeptReadings> {
    const kept = await findReadings(scoped, measureId);
    if (kept === null) throw new Problem('record.not-found');
    return kept;
  }
}

/** On other charts the limits say which readings are unusual; a run chart leaves that to people. */
async function refuseUnlessRunChart(scoped: Scoped, measureId: string): Promise<void> {
  const stored = await findMeasure(scoped, measureId);
  if (stored !== null && isRunChart(stored)) return;
  const sentence = 'Readings are marked by hand on a run chart alone. On this chart the limits pick them out.';
  throw new Problem('request.invalid', {}, [{ path: 'marked', sentence }]);
}

function figuresOf({ value, numerator, denominator }: Figures): Figures {
  return { value, numerator, denominator };
}
