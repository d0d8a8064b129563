import { randomUUID } from 'node:crypto';
import { addMonths, everyWords, occurrencesDue, type LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { ActionLead } from '../modules/actions/action-lead.entity.js';
import { Action } from '../modules/actions/action.entity.js';
import { RecurringAction } from '../modules/planning/recurring-action.entity.js';
import { StrategyAction } from '../modules/reviews/strategy.entity.js';
import type { PlaceIds } from './load-places.js';
import type { ToldPlanning, ToldRecurring, ToldShare, ToldStrategyPlace } from './told-planning.js';

const actionAt = (review: string, key: string) => `(select a.id from action a
  join strategy_action x on x.action_id = a.id join strategy s on s.id = x.strategy_id join review r on r.id = s.review_id
  where r.reference = ${review} and a.reference = ${key} and a.committee_id = s.committee_id limit 1)`;

/** Links the actions that are there, and has some of them come round again. */
export async function loadPlanning(
  manager: EntityManager,
  told: ToldPlanning,
  { places, today }: { readonly places: PlaceIds; readonly today: LocalDate },
): Promise<void> {
  for (const { action, waitsFor, note } of told.waits)
    await manager.query(
      `insert into action_dependency (action_id, waits_for_id, note)
       values (${actionAt('$1', '$2')}, ${actionAt('$3', '$4')}, $5)`,
      [action.review, action.key, waitsFor.review, waitsFor.key, note],
    );
  for (const share of told.shares) await loadShare(manager, share, places);
  for (const recurring of told.recurring) await loadRecurring(manager, recurring, places, today);
  // Whoever holds an account of a lead's agency and has its very post is its contact.
  await manager.query(
    `update action_lead l set contact_person_id = p.id from person p join person_role o on o.person_id = p.id
     where o.role = 'agency' and o.agency_id = l.agency_id and p.post = l.post`,
  );
}

async function loadShare(manager: EntityManager, share: ToldShare, places: PlaceIds): Promise<void> {
  const { action, words, proposedOn, acceptedOn = null, strategy } = share;
  const to = places.committee(share.with);
  await manager.query(
    `insert into action_share (action_id, to_committee_id, words, proposed_on, proposed_by, answer, answered_on, answered_by)
     select a.id, $3, $4, $5, p.by, $6, $7, $8 from (select ${actionAt('$1', '$2')} as id) a, (select $9::text as by) p`,
    [
      ...[action.review, action.key, to, words, proposedOn, acceptedOn === null ? 'open' : 'accepted', acceptedOn],
      ...[acceptedOn === null ? null : places.leadOf(share.with), 'Committee Lead Officer'],
    ],
  );
  if (strategy === undefined) return;
  const [found] = (await manager.query(`select ${actionAt('$1', '$2')} as id`, [action.review, action.key])) as {
    id: string;
  }[]; // the column asked for
  const strategyId = await strategyAt(manager, strategy);
  await manager.insert(StrategyAction, { strategyId, actionId: found?.id ?? '', committeeId: to, position: 99 });
}

async function strategyAt(manager: EntityManager, { review, number }: ToldStrategyPlace): Promise<string> {
  const [found] = (await manager.query(
    `select s.id from strategy s join review r on r.id = s.review_id where r.reference = $1 and s.number = $2`,
    [review, number],
  )) as { id: string }[]; // the column asked for
  if (found === undefined) throw new Error(`The demonstration has no strategy ${number} of ${review}`);
  return found.id;
}

// oxlint-disable-next-line max-params -- where to, what, and the two things it hangs on.
async function loadRecurring(
  manager: EntityManager,
  told: ToldRecurring,
  places: PlaceIds,
  today: LocalDate,
): Promise<void> {
  const { strategy, leads, everyMonths, firstDueOn, ...promise } = told;
  const strategyId = await strategyAt(manager, strategy);
  const committeeId = await committeeOf(manager, strategyId);
  const recurringId = randomUUID();
  const named = leads.map(({ post, agency }) => ({
    id: null,
    post,
    agencyId: places.agency(agency),
    contactPersonId: null,
  }));
  await manager.insert(RecurringAction, {
    ...{ id: recurringId, committeeId, strategyId, ...promise, leads: named, everyMonths, firstDueOn, untilOn: null },
  });
  for (const [index, dueOn] of occurrencesDue({ everyMonths, firstDueOn, untilOn: null }, today).entries()) {
    const id = randomUUID();
    const days = {
      startsOn: addMonths(dueOn, -everyMonths),
      dueOn,
      originalDueOn: dueOn,
      duePrecision: 'day' as const,
    };
    const position = 50 + index;
    await manager.insert(Action, {
      ...{ id, committeeId, recurringId, occurrenceOn: dueOn, ...promise, ...days },
      ...{ reference: `${strategy.number}.R${index + 1}`, timescaleText: everyWords(everyMonths) },
    });
    await manager.insert(StrategyAction, { strategyId, actionId: id, committeeId, position });
    for (const { post, agencyId } of named)
      await manager.insert(ActionLead, { id: randomUUID(), actionId: id, committeeId, agencyId, post, position: 1 });
  }
}

async function committeeOf(manager: EntityManager, strategyId: string): Promise<string> {
  const [found] = (await manager.query('select committee_id as id from strategy where id = $1', [strategyId])) as {
    id: string;
  }[]; // the column asked for
  return found?.id ?? '';
}
