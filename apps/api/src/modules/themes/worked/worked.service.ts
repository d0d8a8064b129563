import { Problem, type WhatWorked, type WhereWorked } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import {
  correctedSince,
  findMeasure,
  findMeasuresOfActions,
  improvementOf,
  wholeChart,
  type StoredMeasure,
} from '../../measures/index.js';
import { toPassageView } from '../passages/passage.mapper.js';
import { findCarrying } from '../passages/passages.repository.js';
import { workedStrategies, type ReadMeasure } from './worked-strategies.js';
import { findKeptImprovements, findThemedStrategies, findThemesOf } from './worked.repository.js';

/** Tells what has worked on a theme, from what charts say and people confirmed. It says of nothing why. */
@Injectable()
export class WorkedService {
  constructor(private readonly database: Database) {}

  show(caller: Caller, slug: string): Promise<WhatWorked> {
    if (!catalogue().themes.some((theme) => theme.slug === slug)) throw new Problem('record.not-found');
    return this.database.within(caller.scope, async (scoped) => {
      const strategies = await findThemedStrategies(scoped, slug);
      const actionIds = strategies.flatMap(({ actions }) => actions.map(({ actionId }) => actionId));
      const measures = await read(scoped, await findMeasuresOfActions(scoped, [...new Set(actionIds)]));
      const themed = new Set(strategies.flatMap(({ themedActionIds }) => themedActionIds));
      return {
        slug,
        strategies: workedStrategies(strategies, measures, (stored) => wholeChart(stored, caller.me)),
        measures: measures.filter(({ stored }) => themed.has(stored.line.actionId)).length,
        practice: (await findCarrying(scoped, slug))
          .map(toPassageView)
          .filter((passage) =>
            passage.themes.some(
              ({ slug: on, stance, status }) =>
                passage.kind === 'finding' && on === slug && stance === 'effective-practice' && status !== 'suggested',
            ),
          ),
      };
    });
  }

  where(caller: Caller, measureId: string): Promise<WhereWorked> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await findMeasure(scoped, measureId);
      if (stored === null) throw new Problem('record.not-found');
      const [measure] = await read(scoped, [stored]);
      const state = measure?.improvement?.state ?? null;
      return { state, themes: state === null ? [] : await findThemesOf(scoped, stored.line.actionId) };
    });
  }
}

/** Looks at each measure for a lasting change for the better: in its readings, and in what positions kept of it. */
async function read(scoped: Scoped, measures: readonly StoredMeasure[]): Promise<ReadMeasure[]> {
  const kept = await findKeptImprovements(
    scoped,
    measures.map(({ line }) => line.id),
  );
  return measures.map((stored) => {
    const before = kept.get(stored.line.id);
    const corrected = before === undefined ? null : correctedSince(stored, before);
    return { stored, improvement: improvementOf(stored) ?? corrected };
  });
}
