import type { LocalDate } from '@followthrough/domain';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Configuration } from '../config/env.js';
import { CONFIGURATION } from '../config/token.js';
import { Database, type Scope } from '../database/scope.js';
import { findMemory, noteDone, noteProblem } from './job-runs.repository.js';
import type { Job, Round } from './job.js';
import { problemSentence } from './problem-sentence.js';
import { JobQueue, type Entry } from './queue.js';
import { Rounds } from './rounds.js';
import { clockFaceAt, daysDue, readTimetable } from './timetable.js';

/** As whom the product works when nobody asked. */
export const system: Scope = { role: 'system', personName: 'The product itself' };

const everySeconds = 30;

/**
 * What the product does by itself. Modules register their jobs when they are made; from then on each is done once for
 * each day it is due, by whichever copy of the product comes first, however often any of them is stopped.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly known = new Map<string, Job>();
  private readonly rounds = new Rounds((name, error) => this.told(name, error));
  private queue: JobQueue | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Takes a job on. Call it in `onModuleInit`. */
  register(job: Job): void {
    if (this.known.has(job.name)) throw new Error(`There are two jobs called ${job.name}.`);
    readTimetable(job.at);
    this.known.set(job.name, job);
  }

  /** Looks after something all the time, from the start of the product to its end. */
  lookAfter(round: Round): void {
    this.rounds.add(round);
  }

  /** Every job there is. */
  all(): readonly Job[] {
    return [...this.known.values()];
  }

  /**
   * Does a job for a day now, unless it is done.
   *
   * @param scope - As whom; its role is the system's.
   * @returns Whether it was done just now.
   */
  async doNow(name: string, day: LocalDate, scope: Scope = system): Promise<boolean> {
    const job = this.known.get(name);
    if (job === undefined) throw new Error(`There is no job called ${name}.`);
    const done = await this.database.within({ ...scope, role: 'system' }, async (scoped) => {
      const first = await noteDone(scoped, name, day);
      if (first) await job.run(day, scoped);
      return first;
    });
    if (done) await job.afterwards?.().catch((error: unknown) => this.told(name, error));
    return done;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.configuration.jobs) return;
    this.queue = new JobQueue(this.database, (error) => this.told('queue', error));
    await this.queue.start((entry) => this.work(entry));
    this.rounds.add({ name: 'timetable', everySeconds, run: () => this.addWhatIsDue() });
    this.rounds.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds.stop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.queue?.stop();
  }

  private async addWhatIsDue(): Promise<void> {
    const now = clockFaceAt(this.clock.now());
    for (const job of this.known.values()) {
      const { doneOn } = await this.database.within(system, (scoped) => findMemory(scoped, job.name));
      const due = daysDue(readTimetable(job.at), now, doneOn);
      const wanted = job.missed === 'each' ? due : due.slice(-1);
      for (const day of wanted) await this.queue?.add({ name: job.name, day });
    }
  }

  /** Does an entry of the queue. The queue keeps what it is told of a problem: nothing of a record. */
  private async work({ name, day }: Entry): Promise<void> {
    const problem = this.known.has(name) ? await this.problemDoing(name, day) : null;
    if (problem !== null) throw new Error(problem);
  }

  private async problemDoing(name: string, day: LocalDate): Promise<string | null> {
    try {
      await this.doNow(name, day);
      return null;
    } catch (error) {
      this.told(name, error);
      const sentence = problemSentence(error);
      await this.database.within(system, (scoped) => noteProblem(scoped, name, sentence));
      return sentence;
    }
  }

  private told(name: string, error: unknown): void {
    this.log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
