import type { ReleaseThresholds, ThresholdsPage } from '@followthrough/domain';
import type { Scope, Scoped } from '../../../database/scope.js';

const sees = (scope: Scope) => (scope.role === 'administrator' ? 'true' : 'false');

/** The thresholds of releases to come, or `null` where the caller may not see them. */
export function findThresholds(scoped: Scoped): Promise<ThresholdsPage | null> {
  return scoped.json<ThresholdsPage>(
    `select json_build_object('version', s.version, 'thresholds',
       json_build_object('reviewsMin', s.reviews_min, 'committeesMin', s.committees_min)) as json
     from national_setting s where ${sees(scoped.scope)}`,
  );
}

/**
 * Sets the thresholds of releases to come.
 *
 * @returns Whether they were still the version the caller saw; else nothing is changed.
 */
export async function writeThresholds(scoped: Scoped, seen: number, thresholds: ReleaseThresholds): Promise<boolean> {
  const written = await scoped.rows(
    `update national_setting s set reviews_min = $2, committees_min = $3
     where s.version = $1 and ${sees(scoped.scope)} returning s.version`,
    [seen, thresholds.reviewsMin, thresholds.committeesMin],
  );
  return written.length === 1;
}
