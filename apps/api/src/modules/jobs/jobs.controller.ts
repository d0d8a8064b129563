import type { JobList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { JobsService } from './jobs.service.js';

@Controller()
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @Serves('listJobs')
  list(@CurrentCaller() caller: Caller): Promise<JobList> {
    return this.jobs.list(caller);
  }

  @Serves('runJob')
  run(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'runJob'>): Promise<JobList> {
    return this.jobs.run(caller, params.jobName);
  }
}
