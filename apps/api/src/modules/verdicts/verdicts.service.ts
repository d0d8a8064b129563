import { randomUUID } from 'node:crypto';
import {
  checkExplained,
  differing,
  Problem,
  readSince,
  type NewVerdict,
  type VerdictList,
  type VerdictStory,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { chartSayingOf, findMeasuresOfAction } from '../measures/index.js';
import { fingerprintOf, haveMovedOn } from './charts-seen.js';
import { Verdict } from './verdict.entity.js';
import { mayConclude } from './verdicts.policy.js';
import { findNewestVerdicts, findVerdicts } from './verdicts.repository.js';

/** How many conclusions a first page shows. */
const listMax = 12;

/** Keeps what people conclude of actions, each with what all charts of the action said that day. */
@Injectable()
export class VerdictsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<VerdictList> {
    return this.database.within(caller.scope, async (scoped) => {
      const { lines, total, unspoken } = await findNewestVerdicts(scoped, listMax);
      return {
        verdicts: lines.map(({ charts, ...line }) => ({
          ...line,
          measures: charts.length,
          differing: differing(line.conclusion, charts).length,
        })),
        ...{ total, unspoken },
      };
    });
  }

  show(caller: Caller, actionId: string): Promise<VerdictStory> {
    return this.database.within(caller.scope, (scoped) => storyOf(scoped, caller, actionId));
  }

  record(caller: Caller, actionId: string, { seen, ...said }: NewVerdict): Promise<VerdictStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { charts, seen: now, may } = await storyOf(scoped, caller, actionId);
      if (!may.record) throw new Problem('caller.not-allowed');
      if (seen !== now) throw new Problem('verdict.charts-moved');
      checkExplained(said.conclusion, said.explanation, charts);
      await scoped.manager.insert(Verdict, {
        ...{ id: randomUUID(), actionId, ...said, charts },
        ...{ agencyId: caller.me.agency?.id ?? null, personId: caller.me.personId },
        ...{ recordedOn: this.clock.today(), recordedBy: caller.signature },
      });
      return storyOf(scoped, caller, actionId);
    });
  }
}

async function storyOf(scoped: Scoped, caller: Caller, actionId: string): Promise<VerdictStory> {
  const stored = await findVerdicts(scoped, actionId);
  if (stored === null) throw new Problem('record.not-found');
  const charts = (await findMeasuresOfAction(scoped, actionId)).map((stored) => chartSayingOf(stored));
  const [newest] = stored.verdicts;
  return {
    ...stored,
    verdicts: stored.verdicts.map((verdict) => ({
      ...verdict,
      differing: differing(verdict.conclusion, verdict.charts).map(({ name }) => name),
    })),
    charts,
    seen: fingerprintOf(charts),
    movedOn: newest !== undefined && haveMovedOn(newest.charts, charts),
    readSince: newest === undefined ? [] : readSince(newest.charts, charts),
    may: { record: mayConclude(caller.me.role) },
  };
}
