import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../jobs/index.js';

/** Gives themes the names that were decided for a day, on that day: lists everywhere show what a theme is called today. */
@Injectable()
export class RenamingJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'renaming-themes',
      does: 'Gives themes the names decided for the day',
      at: '5 0 * * *',
      run: (_, scoped) => scoped.rows('select scope.name_themes()'),
    });
  }
}
