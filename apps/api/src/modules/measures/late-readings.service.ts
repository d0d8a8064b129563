import { newestLateSince, type LocalDate, type ReadInTime } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';

/** Asks for the readings that are late. */
@Injectable()
export class LateReadingsService implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'late-readings',
      does: 'Asks for readings of measures that are late',
      at: '40 0 * * *',
      run: askForReadings,
    });
  }
}

interface Read extends ReadInTime {
  readonly id: string;
  readonly actionId: string;
}

/** Asks those who answer for an action, and its committee's leads, once for each period that is late. */
async function askForReadings(day: LocalDate, scoped: Scoped): Promise<void> {
  const measures = await scoped.json<Read[]>(
    `select coalesce(json_agg(json_build_object('id', m.id, 'actionId', a.id, 'cadence', m.cadence,
         'expectedFrom', m.expected_from,
         'latestOn', (select max(x.read_on) from reading x where x.measure_id = m.id)) order by m.id), '[]') as json
     from measure m join action a on a.id = m.action_id where a.closed_on is null`,
  );
  const late = (measures ?? []).flatMap(({ id, actionId, ...measure }) => {
    const dueOn = newestLateSince(measure, day);
    return dueOn === null ? [] : [{ id, actionId, dueOn }];
  });
  await scoped.rows(
    `insert into notice (person_id, kind, about_action_id, about_committee_id, link, due_on)
     select distinct on (told.person_id, a.id, l."dueOn") told.person_id, 'reading-late', a.id, a.committee_id,
       '/measures/' || l.id || '/readings', l."dueOn"
     from jsonb_to_recordset($1::jsonb) as l(id uuid, "actionId" uuid, "dueOn" date)
     join action a on a.id = l."actionId"
     cross join lateral (select scope.people_answering_for(a.id) as person_id
       union select scope.people_leading(a.committee_id)) told
     on conflict do nothing`,
    [JSON.stringify(late)],
  );
}
