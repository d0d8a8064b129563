import { Problem, type Handover, type HandoverList, type NewHandover } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import * as handovers from './handovers.repository.js';

const notThere = [{ path: 'toPersonId', sentence: 'Choose somebody who has an account of that agency.' }];

/** Hands everything somebody leads to somebody else in one act, as when they leave. */
@Injectable()
export class HandoversService {
  constructor(private readonly database: Database) {}

  list(caller: Caller): Promise<HandoverList> {
    return this.database.within(caller.scope, listed);
  }

  handOver(caller: Caller, personId: string, { agencyId, toPersonId, seen }: NewHandover): Promise<HandoverList> {
    return this.database.within(caller.scope, async (scoped) => {
      const amount = (await handovers.findAmounts(scoped)).find(
        ({ person, agency }) => person.id === personId && agency.id === agencyId,
      );
      if (amount === undefined) throw new Problem('record.not-found');
      const colleagues = await handovers.findColleagues(scoped, agencyId, personId);
      if (!colleagues.some(({ id }) => id === toPersonId)) throw new Problem('request.invalid', {}, notThere);
      if (differs(amount, seen)) throw new Problem('record.changed-meanwhile');
      await handovers.handOver(scoped, { from: personId, to: toPersonId, agencyId });
      if (amount.reports > 0) await moveReports(scoped, personId, toPersonId);
      return listed(scoped);
    });
  }
}

async function listed(scoped: Scoped): Promise<HandoverList> {
  const found: Handover[] = [];
  for (const amount of await handovers.findAmounts(scoped))
    found.push({
      ...amount,
      colleagues: await handovers.findColleagues(scoped, amount.agency.id, amount.person.id),
    });
  return { handovers: found };
}

async function moveReports(scoped: Scoped, from: string, to: string): Promise<void> {
  if (await handovers.wouldCircle(scoped, from, to)) throw new Problem('person.answers-to-them');
  await handovers.moveReports(scoped, from, to);
}

const differs = (amount: NewHandover['seen'], seen: NewHandover['seen']) =>
  (['actions', 'recurring', 'reports', 'measures', 'tests'] as const).some((what) => amount[what] !== seen[what]);
