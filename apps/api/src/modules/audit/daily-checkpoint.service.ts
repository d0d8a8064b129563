import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Jobs } from '../../jobs/index.js';
import { takeCheckpoint } from './chain/take-checkpoint.js';

/** Writes a checkpoint of the record of changes each morning into a folder that is kept apart from the database. */
@Injectable()
export class DailyCheckpoint implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    const folder = this.configuration.checkpointFolder;
    if (folder === null) return;
    this.jobs.register({
      name: 'audit-checkpoint',
      does: 'Writes down how far the record of changes has come, to be kept elsewhere',
      at: '30 4 * * *',
      run: async (day, scoped) => {
        const text = await takeCheckpoint(scoped.manager, this.clock.now(), 'The product itself');
        await writeFile(path.join(folder, `followthrough-checkpoint-${day}.txt`), text);
      },
    });
  }
}
