import type { StandingSettings } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';

/** The periods the caller's committee works to. */
export async function findPeriods(scoped: Scoped): Promise<StandingSettings> {
  const found = await scoped.json<StandingSettings>(
    `select json_build_object('dueSoonDays', due_soon_days, 'reportingCycleDays', reporting_cycle_days) as json
     from committee where id = scope.committee_id()`,
  );
  if (found === null) throw new Error('The periods of a committee were asked for without one');
  return found;
}
