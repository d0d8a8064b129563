import type { LocalDate } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';
import { addNotice, findLeads } from '../notices/index.js';
import { bringBackOver } from './not-acting.repository.js';

/** Brings actions back when the time is over for which it was accepted that they are not done, and tells the lead. */
@Injectable()
export class ComingBackService implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'not-acting-ends',
      does: 'Brings back actions when the decision not to act on them comes to its end',
      at: '10 0 * * *',
      run: (day, scoped) => this.bringBack(scoped, day),
    });
  }

  private async bringBack(scoped: Scoped, day: LocalDate): Promise<void> {
    for (const { actionId, committeeId } of await bringBackOver(scoped, day))
      await addNotice(scoped, {
        personIds: await findLeads(scoped, committeeId),
        kind: 'acceptance-ended',
        ...{ actionId, committeeId, link: `/actions/${actionId}` },
      });
  }
}
