import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { worksOnCycle } from '../../database/seen.js';
import type { SeenCycle } from './cycle-found.js';
import { changed } from './cycle-writes.repository.js';

/** A stage in other words, and what is kept of what it said. */
export interface Reworded {
  readonly stage: 'do' | 'study' | 'act';
  readonly said: object;
  readonly says: object;
  readonly why: string;
  readonly on: LocalDate;
  readonly by: string;
}

/** Keeps what a stage said, then says it in other words, if the cycle is still the version the caller saw. */
export async function writeRewording(scoped: Scoped, seen: SeenCycle, reworded: Reworded): Promise<boolean> {
  const { stage, said, says, why, on, by } = reworded;
  const kept = await scoped.rows(
    `insert into cycle_rewording (cycle_id, action_id, agency_id, cycle_version, stage, said, why, reworded_on, reworded_by)
     select x.id, x.action_id, scope.agency_id(), x.version, $3, $4::jsonb, $5, $6, $7 from pdsa_cycle x
     where x.id = $1 and x.version = $2 and ${worksOnCycle(scoped.scope, 'x')}
     on conflict do nothing returning id`,
    [seen.id, seen.version, stage, JSON.stringify(said), why, on, by],
  );
  if (kept.length === 0) return false;
  return changed(scoped, seen, { set: `"${stage}" = $3::jsonb`, to: [JSON.stringify(says)] });
}
