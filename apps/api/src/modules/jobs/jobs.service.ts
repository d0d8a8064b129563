import { Problem, type JobLine, type JobList } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { clockFaceAt, findMemory, Jobs, nextRun, readTimetable } from '../../jobs/index.js';
import { mayLookAfterJobs } from './jobs.policy.js';

/** What the product does by itself, for those who look after it. */
@Injectable()
export class JobsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async list(caller: Caller): Promise<JobList> {
    if (!mayLookAfterJobs(caller.me.role)) throw new Problem('caller.not-allowed');
    const now = clockFaceAt(this.clock.now());
    const jobs = await this.database.within(caller.scope, async (scoped) => {
      const lines: JobLine[] = [];
      for (const { name, does, at } of this.jobs.all())
        lines.push({ name, does, ...(await findMemory(scoped, name)), next: nextRun(readTimetable(at), now) });
      return lines;
    });
    return { jobs, running: this.configuration.jobs };
  }

  /** Does a job for today now, in the name of the caller. */
  async run(caller: Caller, name: string): Promise<JobList> {
    if (!mayLookAfterJobs(caller.me.role)) throw new Problem('caller.not-allowed');
    if (!this.jobs.all().some((job) => job.name === name)) throw new Problem('record.not-found');
    if (!(await this.jobs.doNow(name, this.clock.today(), caller.scope))) throw new Problem('job.done-already');
    return this.list(caller);
  }
}
