import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/index.js';

/** Forgets each night what was answered to submissions more than a day ago: nobody sends those again. */
@Injectable()
export class ForgetKeys implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'forget-request-keys',
      does: 'Forgets the answers kept for what may be sent twice',
      at: '15 3 * * *',
      run: (_, scoped) => scoped.rows(`delete from request_key where at < now() - interval '1 day'`),
    });
  }
}
