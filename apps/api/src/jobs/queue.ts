import type { LocalDate } from '@followthrough/domain';
import PgBoss from 'pg-boss';
import type { Database } from '../database/scope.js';

/** The schema the queue keeps itself in. */
export const queueSchema = 'jobs';

/** The one queue: every entry names a job and a day. */
export const queueName = 'daily';

/** One job to be done for one day. */
export interface Entry {
  readonly name: string;
  readonly day: LocalDate;
}

/** An entry that failed is tried again after half a minute, then twice as long each time, for an hour or so. */
export const queueOptions = { retryLimit: 7, retryDelay: 30, retryBackoff: true, expireInSeconds: 120 } as const;

const pollingIntervalSeconds = 10;

/** Where the queue ends or fails entries it reads one row, the count of them, and meets a fault of its own without one. */
const countsResults = /select count\(\*\) from results/i;

/** Which jobs wait to be done, in PostgreSQL: it outlasts this process, and other processes share it. */
export class JobQueue {
  private readonly boss: PgBoss;
  private worker: string | null = null;

  constructor(
    database: Database,
    private readonly troubled: (error: unknown) => void,
  ) {
    const executeSql = async (sql: string, values: unknown[]) => {
      try {
        return { rows: await database.within({ role: 'jobs' }, (scoped) => scoped.rows<object>(sql, values)) };
      } catch (error) {
        troubled(error); // a database that is away for a moment stops no product: the next look finds what is left
        return { rows: countsResults.test(sql) ? [{ count: 0 }] : [] };
      }
    };
    this.boss = new PgBoss({ db: { executeSql }, schema: queueSchema, migrate: false, schedule: false });
    this.boss.on('error', troubled);
  }

  /** Starts doing what waits, an entry at a time. What throws is tried again later. */
  async start(work: (entry: Entry) => Promise<void>): Promise<void> {
    await this.boss.start();
    this.worker = await this.boss.work<Entry>(queueName, { pollingIntervalSeconds, batchSize: 1 }, async ([entry]) => {
      this.lookAgain(); // there may be another
      if (entry !== undefined) await work(entry.data);
    });
  }

  /** Has a job done for a day. Asked again within six hours, it is still the same entry. */
  async add(entry: Entry): Promise<void> {
    const singletonKey = `${entry.name} ${entry.day}`;
    const added = await this.boss.send(queueName, entry, { ...queueOptions, singletonKey, singletonHours: 6 });
    if (added !== null) this.lookAgain();
  }

  /** Stops; what is being done has a second to end, and is done again after the next start if it does not. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 1_000 }).catch((error: unknown) => this.troubled(error));
  }

  private lookAgain(): void {
    if (this.worker !== null) this.boss.notifyWorker(this.worker);
  }
}
