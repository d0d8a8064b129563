import type { NationalThemes } from '@followthrough/domain';
import { catalogueVersion } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findLatestRelease } from './national.repository.js';

/** What the nation may see before the first release: nothing. */
const noRelease: NationalThemes = {
  asAt: null,
  releasedOn: null,
  reviewsRounded: 0,
  committeesBand: '',
  themesHeldBack: false,
  catalogueVersion,
  themes: [],
};

/** Tells what has been released of themes across Scotland. */
@Injectable()
export class NationalService {
  constructor(private readonly database: Database) {}

  show(caller: Caller): Promise<NationalThemes> {
    return this.database.within(caller.scope, latestRelease);
  }
}

/** The latest release, or an empty one before the first. */
export async function latestRelease(scoped: Scoped): Promise<NationalThemes> {
  return (await findLatestRelease(scoped)) ?? noRelease;
}
