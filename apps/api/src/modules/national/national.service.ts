import {
  Problem,
  releaseThresholds,
  type LocalDate,
  type NationalOverTime,
  type NationalThemes,
} from '@followthrough/domain';
import { catalogueVersion } from '@followthrough/themes';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { Jobs } from '../../jobs/index.js';
import { makeReleasesDue } from './releases/make-releases.js';
import { findLatestRelease, findOverTime, findRelease } from './releases/releases.repository.js';

/** What the nation may see before the first release: nothing. */
const noRelease: NationalThemes = {
  ...{ asAt: null, releasedOn: null, reviewsRounded: 0, committeesBand: '', themesHeldBack: false },
  ...{ catalogueVersion, thresholds: releaseThresholds, themes: [], pairs: [] },
};

/** Tells what has been released of themes across Scotland, and sees to it that releases are made. */
@Injectable()
export class NationalService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'make-national-releases',
      does: 'Makes the release of national themes for a quarter that is over, where enough new reviews have come',
      at: '15 4 * * *',
      run: (day, scoped) => makeReleasesDue(scoped.manager, day),
    });
  }

  show(caller: Caller): Promise<NationalThemes> {
    return this.database.within(caller.scope, latestRelease);
  }

  async showOne(caller: Caller, asAt: LocalDate): Promise<NationalThemes> {
    const release = await this.database.within(caller.scope, (scoped) => findRelease(scoped, asAt));
    if (release === null) throw new Problem('record.not-found');
    return release;
  }

  overTime(caller: Caller): Promise<NationalOverTime> {
    return this.database.within(caller.scope, (scoped) => findOverTime(scoped));
  }
}

/** The latest release, or an empty one before the first. */
export async function latestRelease(scoped: Scoped): Promise<NationalThemes> {
  return (await findLatestRelease(scoped)) ?? noRelease;
}
