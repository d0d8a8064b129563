import type { ReturnIdentity } from '../return-identity.js';
import type { ActionRow } from './action-plan/action-row.js';
import type { Changes } from './changes/change-row.js';
import type { ReadingRow } from './measure-readings/reading-row.js';
import type { MeasureRow } from './measures/measure-row.js';
import type { CycleRow } from './pdsa-log/cycle-row.js';
import type { ThemeRow } from './themes/theme-row.js';

/** Everything in a committee's own return. Rows are written in the order given. */
export interface CommitteeReturn {
  readonly identity: ReturnIdentity;
  readonly actions: readonly ActionRow[];
  readonly cycles: readonly CycleRow[];
  readonly measures: readonly MeasureRow[];
  readonly readings: readonly ReadingRow[];
  readonly themes: readonly ThemeRow[];
  readonly changes: Changes;
}
