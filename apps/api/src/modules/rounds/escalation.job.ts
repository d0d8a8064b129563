import {
  escalationOf,
  type Escalated,
  type EscalationRung,
  type EscalationSettings,
  type LocalDate,
} from '@followthrough/domain';
import { escalationReasonWords } from '@followthrough/domain/words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { Jobs } from '../../jobs/index.js';
import { addNotice } from '../notices/index.js';
import { findSettingsOf } from '../settings/index.js';
import {
  findCandidates,
  findCommitteeIds,
  findRecurredOn,
  findStepsToSettle,
  settleSteps,
  type EscalationCandidate,
} from './escalation-facts.repository.js';
import { insertEscalation } from './escalations.repository.js';
import { findHolders, type Recipient } from './recipients.repository.js';

/** Brings actions to whom they must be brought, once for each reason and the day it began, whoever runs it how often. */
@Injectable()
export class EscalationJob implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'escalation',
      does: 'Brings overdue and silent actions to those who can move them',
      at: '40 5 * * *',
      run: (day, scoped) => escalateAll(scoped, day),
    });
  }
}

/** Goes through every committee's open actions. */
export async function escalateAll(scoped: Scoped, day: LocalDate): Promise<void> {
  for (const committeeId of await findCommitteeIds(scoped)) await escalateIn(scoped, committeeId, day);
}

async function escalateIn(scoped: Scoped, committeeId: string, day: LocalDate): Promise<void> {
  const settings = await settingsOf(scoped, committeeId);
  const recurredOn = await findRecurredOn(scoped, committeeId);
  const tell = new Telling(scoped, committeeId);
  const holds = new Set<string>();
  for (const action of await findCandidates(scoped, committeeId)) {
    const facts = { ...action, recurredOn: latest(action.slugs.flatMap((slug) => recurredOn.get(slug) ?? [])) };
    const { reasons } = escalationOf(facts, day, settings);
    for (const { reason, sinceOn } of reasons) holds.add(`${action.id} ${reason} ${sinceOn}`);
    await takeSteps(scoped, { action, reasons, committeeId, day }, tell);
  }
  const over = (await findStepsToSettle(scoped, committeeId)).filter(
    ({ actionId, reason, sinceOn }) => !holds.has(`${actionId} ${reason} ${sinceOn}`),
  );
  await settleSteps(
    scoped,
    over.map(({ id }) => id),
    'This is no longer so.',
    day,
  );
}

interface Steps {
  readonly action: EscalationCandidate;
  readonly reasons: readonly Escalated[];
  readonly committeeId: string;
  readonly day: LocalDate;
}

async function takeSteps(scoped: Scoped, { action, reasons, committeeId, day }: Steps, tell: Telling): Promise<void> {
  const taken = new Set<EscalationRung>();
  for (const { reason, rung, sinceOn } of reasons) {
    const told = (await tell.whom(rung, action)).map(({ post }) => post);
    const step = { committeeId, actionId: action.id, reason, rung, sinceOn, takenOn: day, told };
    if (await insertEscalation(scoped, { ...step, why: escalationReasonWords[reason] })) taken.add(rung);
  }
  for (const rung of taken) {
    const personIds = (await tell.whom(rung, action)).map(({ personId }) => personId);
    await addNotice(scoped, {
      ...{ personIds, kind: 'escalated', actionId: action.id, committeeId, link: `/actions/${action.id}` },
    });
  }
}

/** Knows whom to tell on each rung, and asks the database for each role and place once. */
class Telling {
  private readonly known = new Map<string, Promise<Recipient[]>>();

  constructor(
    private readonly scoped: Scoped,
    private readonly committeeId: string,
  ) {}

  async whom(rung: EscalationRung, action: EscalationCandidate): Promise<{ personId: string; post: string }[]> {
    if (rung === 'lead') return this.leadsAndManagers(action);
    const role = rung === 'sub-group' ? 'member' : 'chief-officer';
    return once(await this.holders(role, { committeeId: this.committeeId }));
  }

  private async leadsAndManagers({ agencyIds }: EscalationCandidate) {
    const leads = (await Promise.all(agencyIds.map((agencyId) => this.holders('agency', { agencyId })))).flat();
    const managers = leads.flatMap(({ managerId, managerPost }) =>
      managerId === null ? [] : [{ personId: managerId, post: managerPost ?? '' }],
    );
    return once([...leads, ...managers]);
  }

  private holders(...[role, place]: Parameters<typeof findHolders> extends [Scoped, ...infer Rest] ? Rest : never) {
    const key = `${role} ${JSON.stringify(place)}`;
    const held = this.known.get(key) ?? findHolders(this.scoped, role, place);
    this.known.set(key, held);
    return held;
  }
}

function once(people: readonly { personId: string; post: string }[]) {
  return [...new Map(people.map(({ personId, post }) => [personId, { personId, post }])).values()];
}

function latest(days: readonly LocalDate[]): LocalDate | null {
  return days.toSorted().at(-1) ?? null;
}

async function settingsOf(scoped: Scoped, committeeId: string): Promise<EscalationSettings> {
  const settings = await findSettingsOf(scoped, committeeId);
  return {
    ...settings,
    subGroupAfterDays: settings.escalateToSubGroupDays,
    chiefOfficersAfterDays: settings.escalateToChiefOfficersDays,
    subGroupAtMoves: settings.escalateToSubGroupMoves,
    chiefOfficersAtMoves: settings.escalateToChiefOfficersMoves,
  };
}
