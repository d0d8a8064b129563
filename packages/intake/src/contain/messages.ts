import type { IntakeLimits } from '../limits.js';
import type { ReadPlan } from '../plan/plan.js';

/** What the reading process is asked. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
  limits: IntakeLimits;
}

/** What the reading process answers. */
export type ReadAnswer = { outcome: 'read'; plan: ReadPlan } | { outcome: 'refused'; code: string; addition: string };
