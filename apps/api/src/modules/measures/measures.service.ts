import { Problem, type MeasureChart, type MeasureList } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { chartOf } from './chart-of.js';
import { findMeasure, findMeasures } from './measures.repository.js';

/** Lists measures and draws one. */
@Injectable()
export class MeasuresService {
  constructor(private readonly database: Database) {}

  list(caller: Caller): Promise<MeasureList> {
    return this.database.within(caller.scope, async (scoped) => ({ measures: await findMeasures(scoped) }));
  }

  show(caller: Caller, id: string): Promise<MeasureChart> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await findMeasure(scoped, id);
      if (stored === null) throw new Problem('record.not-found');
      return chartOf(stored);
    });
  }
}
