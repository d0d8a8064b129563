import {
  daysSinceLatest,
  periodInWords,
  periodOf,
  Problem,
  valueOf,
  type NewReading,
  type NewReadings,
  type ReadingList,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { checkReadings } from './check-readings.js';
import { mayKeepMeasures } from '../measures.policy.js';
import {
  findReadings,
  insertReadings,
  noteChange,
  takeTurn,
  writeReading,
  type KeptReadings,
} from './readings.repository.js';

/** Enters readings and tells which there are. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, measureId: string): Promise<ReadingList> {
    return this.database.within(caller.scope, (scoped) => this.listed(scoped, caller, measureId));
  }

  /** Keeps readings, all or none. */
  add(caller: Caller, measureId: string, { readings: sent, reason }: NewReadings): Promise<ReadingList> {
    return this.database.within(caller.scope, async (scoped) => {
      await takeTurn(scoped, measureId);
      const kept = await this.kept(scoped, measureId);
      const readings = sent.map((reading) => withDays(reading, kept));
      checkReadings(kept, readings, this.clock.today());
      const corrections = readings.filter(({ corrects }) => corrects !== null);
      if (corrections.length > 0 && reason === '')
        throw new Problem('request.invalid', {}, [{ path: 'reason', sentence: 'Say why they are corrected.' }]);
      for (const correction of corrections) await this.correct(scoped, kept, { correction, reason, caller });
      const fresh = readings.filter(({ corrects }) => corrects === null);
      await insertReadings(scoped, measureId, fresh);
      return this.listed(scoped, caller, measureId);
    });
  }

  private async correct(
    scoped: Scoped,
    kept: KeptReadings,
    {
      correction,
      reason,
      caller,
    }: { readonly correction: NewReading; readonly reason: string; readonly caller: Caller },
  ): Promise<void> {
    const { corrects, value, numerator, denominator, provisional, note, on } = correction;
    const reading = kept.readings.find(({ id }) => id === corrects?.readingId);
    const samePeriod = reading && periodOf(reading.on, kept.cadence).start === periodOf(on, kept.cadence).start;
    if (corrects === null || reading === undefined || !samePeriod) throw new Problem('record.changed-meanwhile');
    const now = { ...reading, value, numerator, denominator, provisional, note };
    if (!(await writeReading(scoped, reading.id, corrects.version, now))) throw new Problem('record.changed-meanwhile');
    const became = { value, numerator, denominator };
    await noteChange(scoped, kept.measureId, { reading, kind: 'corrected', became, reason, by: caller.signature });
  }

  private async kept(scoped: Scoped, measureId: string): Promise<KeptReadings> {
    const kept = await findReadings(scoped, measureId);
    if (kept === null) throw new Problem('record.not-found');
    return kept;
  }

  private async listed(scoped: Scoped, { me }: Caller, measureId: string): Promise<ReadingList> {
    return readingListOf(await this.kept(scoped, measureId), me.role, this.clock.today());
  }
}

/** An event whose days nobody counted gets those since the latest there is; where they cannot be known they are asked for. */
function withDays(reading: NewReading, { unit, readings }: KeptReadings): NewReading {
  const isOpen = unit === 'gap' && reading.corrects === null && reading.value === null && reading.numerator === null;
  if (!isOpen) return reading;
  return {
    ...reading,
    value: daysSinceLatest(
      reading.on,
      readings.map(({ on }) => on),
    ),
  };
}

/** The readings of a measure as they are told. */
export function readingListOf(
  { ratePer, ...kept }: KeptReadings,
  role: Caller['me']['role'],
  today: string,
): ReadingList {
  const period = (on: string) => periodInWords(periodOf(on, kept.cadence), kept.cadence);
  return {
    ...kept,
    ...{ today, mayChange: mayKeepMeasures(role) },
    readings: kept.readings.map((reading) => ({
      ...reading,
      period: period(reading.on),
      shown: valueOf(reading, ratePer ?? undefined),
    })),
    changes: kept.changes.map((change) => ({ ...change, period: period(change.on) })),
  };
}
