import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../jobs/index.js';

/** Forgets each night who tried to sign in more than a day ago: it counts against nobody any more. */
@Injectable()
export class ForgetAttempts implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'forget-sign-in-attempts',
      does: 'Forgets attempts to sign in that are more than a day old',
      at: '20 3 * * *',
      run: (_, scoped) => scoped.rows(`delete from sign_in_attempt where at < now() - interval '1 day'`),
    });
  }
}
