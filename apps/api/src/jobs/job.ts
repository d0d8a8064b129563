import type { LocalDate } from '@followthrough/domain';
import type { Scoped } from '../database/scope.js';

/** Something the product does by itself, once a day at most. */
export interface Job {
  /** Its name for ever: what was done is remembered by it. */
  readonly name: string;
  /** What it does, in a few words, for the administrator. */
  readonly does: string;
  /** When, as a cron line in the time that clocks in Scotland show: `0 7 * * *`. */
  readonly at: string;
  /**
   * What becomes of days on which the product was not running: `latest` (unless told) does the newest of them alone,
   * `each` does every one, oldest first.
   */
  readonly missed?: 'latest' | 'each';
  /**
   * Does it for one day, in one transaction with the note that it is done: all of it or nothing, and never twice. It acts
   * as the database's role `followthrough_system`, which may do what a migration granted it.
   */
  readonly run: (day: LocalDate, scoped: Scoped) => Promise<unknown>;
  /** What may begin once it is done and kept; trouble with this is no trouble of the job. */
  readonly afterwards?: () => Promise<unknown>;
}

/** Something the product looks after all the time: it keeps its own record of what is left to do. */
export interface Round {
  readonly name: string;
  /** How long to wait between two looks, in seconds. */
  readonly everySeconds: number;
  readonly run: () => Promise<unknown>;
}
