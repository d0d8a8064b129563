import { Problem, type ReleaseThresholds, type ThresholdsPage } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { findThresholds, writeThresholds } from './thresholds.repository.js';

/** Shows an administrator the thresholds of releases to come, and takes stricter ones. */
@Injectable()
export class ThresholdsService {
  constructor(private readonly database: Database) {}

  show(caller: Caller): Promise<ThresholdsPage> {
    return this.database.within(caller.scope, page);
  }

  change(caller: Caller, seen: number, thresholds: ReleaseThresholds): Promise<ThresholdsPage> {
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await writeThresholds(scoped, seen, thresholds))) throw new Problem('record.changed-meanwhile');
      return page(scoped);
    });
  }
}

async function page(scoped: Scoped): Promise<ThresholdsPage> {
  const found = await findThresholds(scoped);
  if (found === null) throw new Problem('record.not-found');
  return found;
}
