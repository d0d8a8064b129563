import type { CalendarDay } from '../../return-identity.js';

/** What people last concluded of whether one action makes a difference, beside what each of its measures says. */
export interface ConclusionRow {
  readonly actionId: string;
  readonly reviewReference: string;
  readonly action: string;
  readonly agency: string;
  /** In the committee's words, such as "Things are improving". */
  readonly conclusion: string;
  /** A sign to go with the words. */
  readonly symbol: string;
  readonly concludedOn: CalendarDay;
  readonly concludedBy: string;
  readonly statement: string;
  /** What each measure comes to as at the return, one a line; nothing where it has none. */
  readonly measuresSay: string | null;
}
