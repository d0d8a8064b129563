import { chaseDefaults, type ChaseSettings } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { findSettingsOf } from '../settings/index.js';

/** When a committee reminds. */
export async function findChaseSettings(scoped: Scoped, committeeId: string): Promise<ChaseSettings> {
  const { chaseDays } = await findSettingsOf(scoped, committeeId);
  return { ...chaseDefaults, beforeDays: chaseDays };
}
