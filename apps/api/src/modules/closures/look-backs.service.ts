import type { LocalDate } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';

/** Tells improvement leads on the day that a closure is to be looked back at. */
@Injectable()
export class LookBacksService implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'look-backs',
      does: 'Tells improvement leads that a closure is to be looked back at',
      at: '20 0 * * *',
      run: (day, scoped) => tellOfLookBacks(scoped, day),
    });
  }
}

/** Once for each day a closure is to be looked back at; a day on which the product did not run loses none. */
async function tellOfLookBacks(scoped: Scoped, day: LocalDate): Promise<void> {
  await scoped.rows(
    `insert into notice (person_id, kind, about_action_id, about_committee_id, link, due_on)
     select p, 'look-back-due', a.id, x.committee_id, '/actions/' || a.id || '/look-back', x.look_back_on
     from closure x join action a on a.id = x.action_id cross join lateral scope.people_leading(x.committee_id) as p
     where x.look_back_on <= $1 and x.reopened_on is null and a.closed_on is not null
     on conflict do nothing`,
    [day],
  );
}
