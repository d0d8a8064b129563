import { newestLateSince, type LocalDate, type ReadInTime } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../../database/scope.js';
import { Jobs } from '../../../jobs/index.js';

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
  readonly ownerPersonId: string | null;
}

/**
 * Asks for each period that is late once: whoever sees to the measure, while they may enter readings; otherwise those who
 * answer for the action, and its committee's leads.
 */
async function askForReadings(day: LocalDate, scoped: Scoped): Promise<void> {
  const measures = await scoped.json<Read[]>(
    `select coalesce(json_agg(json_build_object('id', m.id, 'actionId', a.id, 'cadence', m.cadence,
         'ownerPersonId', m.owner_person_id,
         'expectedFrom', m.expected_from,
         'latestOn', (select max(x.read_on) from reading x where x.measure_id = m.id)) order by m.id), '[]') as json
     from measure m join action a on a.id = m.action_id where a.closed_on is null`,
  );
  const late = (measures ?? []).flatMap(({ id, actionId, ownerPersonId, ...measure }) => {
    const dueOn = newestLateSince(measure, day);
    return dueOn === null ? [] : [{ id, actionId, ownerPersonId, dueOn }];
  });
  await scoped.rows(
    `insert into notice (person_id, kind, about_action_id, about_committee_id, link, due_on)
     select distinct on (told.person_id, a.id, l."dueOn") told.person_id, 'reading-late', a.id, a.committee_id,
       '/measures/' || l.id || '/readings', l."dueOn"
     from jsonb_to_recordset($1::jsonb) as l(id uuid, "actionId" uuid, "ownerPersonId" uuid, "dueOn" date)
     join action a on a.id = l."actionId"
     left join lateral (select k.person_id from scope.people_keeping(a.id) k
       where k.person_id = l."ownerPersonId") owner on true
     cross join lateral (select owner.person_id where owner.person_id is not null
       union select x.person_id from (select scope.people_answering_for(a.id) as person_id
         union select scope.people_leading(a.committee_id)) x where owner.person_id is null) told
     on conflict do nothing`,
    [JSON.stringify(late)],
  );
}
