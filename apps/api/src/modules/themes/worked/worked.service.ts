import { entryOf, Problem, type PassageView, type WhatWorked, type WhereWorked } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { catalogueAsAt, findPlacing, type Placing } from '../../catalogue/index.js';
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
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, slug: string): Promise<WhatWorked> {
    return this.database.within(caller.scope, async (scoped) => {
      const today = this.clock.today();
      const standing = await catalogueAsAt(scoped, today);
      if (!standing.has(slug)) throw new Problem('record.not-found');
      const placing = await findPlacing(scoped, standing, today);
      const strategies = await findThemedStrategies(scoped, slug, placing);
      const actionIds = strategies.flatMap(({ actions }) => actions.map(({ actionId }) => actionId));
      const measures = await read(scoped, await findMeasuresOfActions(scoped, [...new Set(actionIds)]));
      const themed = new Set(strategies.flatMap(({ themedActionIds }) => themedActionIds));
      return {
        slug,
        strategies: workedStrategies(strategies, measures, (stored) => wholeChart(stored, caller.me)),
        measures: measures.filter(({ stored }) => themed.has(stored.line.actionId)).length,
        practice: (await findCarrying(scoped, slug, placing)).map(toPassageView).filter(isPracticeOn(placing, slug)),
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

/** Findings on which a person confirmed the theme, or one that counts under it, as effective practice. */
function isPracticeOn({ bySlug, byAssignment }: Placing, slug: string) {
  return ({ kind, themes }: PassageView): boolean =>
    kind === 'finding' &&
    themes.some(
      ({ id, slug: written, stance, status }) =>
        (entryOf(byAssignment, id) ?? entryOf(bySlug, written) ?? written) === slug &&
        stance === 'effective-practice' &&
        status !== 'suggested',
    );
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
