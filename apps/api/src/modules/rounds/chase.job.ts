import { chaseStepOn, daysBetween, type LocalDate } from '@followthrough/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';
import { whyChased } from './chase-words.js';
import { remind } from './reminding.js';
import type { OpenRequest } from './requests.repository.js';
import { findChaseSettings } from './round-settings.js';

/** Reminds whoever has not answered, on the days a committee has settled, once for each reminder. */
@Injectable()
export class ChaseJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'chasing',
      does: 'Reminds agencies of updates asked for a meeting',
      at: '30 5 * * *',
      run: (day, scoped) => chaseAll(scoped, day),
    });
  }
}

/** A round that is asking, with what it still waits for. */
interface AskingRound {
  readonly id: string;
  readonly committeeId: string;
  readonly askedOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly open: readonly OpenRequest[];
}

/** Goes through every round that is asking. */
export async function chaseAll(scoped: Scoped, day: LocalDate): Promise<void> {
  for (const round of await findAskingRounds(scoped)) {
    const step = chaseStepOn(round, day, await findChaseSettings(scoped, round.committeeId));
    if (step === null) continue;
    await remind(scoped, round.open, {
      ...{ committeeId: round.committeeId, roundId: round.id, step: step.step, dueOn: step.dueOn, takenOn: day },
      deadlineOn: round.deadlineOn,
      why: whyChased(round.deadlineOn, daysBetween(day, round.deadlineOn)),
    });
  }
}

async function findAskingRounds(scoped: Scoped): Promise<AskingRound[]> {
  const found = await scoped.json<AskingRound[]>(
    `select coalesce(json_agg(json_build_object('id', o.id, 'committeeId', o.committee_id, 'askedOn', o.asked_on,
       'deadlineOn', o.deadline_on,
       'open', (select coalesce(json_agg(json_build_object('actionId', q.action_id, 'agencyId', q.agency_id)), '[]')
         from round_request q where q.round_id = o.id and q.answered_on is null)) order by o.id), '[]') as json
     from reporting_round o where o.state = 'asking'`,
  );
  return found ?? [];
}
