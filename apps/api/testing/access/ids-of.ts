import type { TestApp } from '../open-test-app.js';
import type { Ids } from '../samples/ids.js';
import { nowhere } from './people.js';

/** The ids of a committee's records, for the samples: of each kind one that everybody who may see any of it sees. */
export async function idsOf(test: TestApp, code: string): Promise<Ids> {
  const own = `committee_id = (select id from committee where code = '${code}')`;
  const one = async (sql: string) => (await test.asOwner.query<{ id: string }[]>(`${sql} limit 1`))[0]?.id ?? nowhere;
  const addedByHealth = `exists (select from agency g where g.id = e.agency_id and g.sector = 'health')`;
  const ledByHealth = `exists (select from action_lead l join agency g on g.id = l.agency_id
    where l.action_id = a.id and g.sector = 'health')`;
  const actionId = await one(`select id from action a where ${own} and ${ledByHealth} and closed_on is null
    and delivery = 'in-progress' order by reference, id`);
  const reviewId = await one(
    `select id from review where ${own} and exists (select from strategy s where s.review_id = review.id)
       and exists (select from review_event e where e.review_id = review.id)`,
  );
  const measureId = await one(
    `select m.id from measure m join action a on a.id = m.action_id where m.${own} and ${ledByHealth} order by m.name`,
  );
  return {
    strategyId: await one(`select strategy_id as id from strategy_action where action_id = '${actionId}' and ${own}`),
    blockerId: await one(
      `select b.id from blocker b join action a on a.id = b.action_id where b.${own} and b.resolved_on is null and ${ledByHealth}`,
    ),
    bulkEditId: await one(`select id from bulk_edit where ${own}`),
    claimId: await one(
      `select x.id from closure_claim x join action a on a.id = x.action_id where x.${own} and ${ledByHealth}`,
    ),
    waitedForId: await one(`select id from action where ${own} and delivery = 'not-started' and id <> '${actionId}'`),
    dependencyId: await one(`select id from action_dependency where ${own}`),
    askId: await one(`select id from resource_ask where ${own} and answer = 'open'`),
    otherCommitteeId: await one(`select id from committee where code = 'EIL'`),
    shareId:
      await one(`select id from action_share where to_committee_id = (select id from committee where code = '${code}')
      and answer = 'open'`),
    recurringId: await one(`select id from recurring_action where ${own}`),
    committeeId: await one(`select id from committee where code = '${code}'`),
    reviewId,
    eventId: await one(`select id from review_event where review_id = '${reviewId}'`),
    actionId,
    cycleId: await one(
      `select x.id from pdsa_cycle x left join agency g on g.id = x.agency_id where x.${own}
       order by coalesce(g.sector = 'health', false) desc, x.id`,
    ),
    measureId,
    phaseId: await one(`select f.id from measure_phase f join action a on a.id = f.action_id
      where f.${own} and ${ledByHealth} and f.undone_at is null`),
    diagramId: await one(`select id from driver_diagram where ${own} and review_id is not null`),
    nodeId: await one(`select n.id from diagram_node n join driver_diagram d on d.id = n.diagram_id
      where n.${own} and d.review_id is not null and n.parent_id is null`),
    readingId: await one(`select id from reading where measure_id = '${measureId}' order by read_on desc`),
    assignmentId: await one(`select id from theme_assignment where ${own} and status = 'suggested'`),
    findingId: await one(`select id from finding where ${own}`),
    exerciseId: await one(`select id from label_exercise where ${own} order by made_on, id`),
    exercisePassageId: await one(
      `select id from exercise_passage where ${own} and position = 1
         and exercise_id = (select id from label_exercise where ${own} order by made_on, id limit 1)`,
    ),
    roundId: await one(`select id from reporting_round where ${own} and state = 'asking'`),
    requestId: await one(`select q.id from round_request q join agency g on g.id = q.agency_id
      where q.${own} and g.sector = 'health' and q.answered_on is null
        and q.round_id in (select id from reporting_round where state = 'asking')`),
    stepId: await one(`select id from escalation_step where ${own} and kind = 'escalation'`),
    answerId: await one(`select id from kept_answer where ${own}`),
    returnId: await one(`select id from made_return where ${own}`),
    mailId: await one('select id from mail'),
    noticeId: await one('select id from notice'),
    roleId: await one(
      `select r.id from person_role r join person p on p.id = r.person_id
       where p.email = 'lead.carsemuir@demonstration.example'`,
    ),
    personId: await one(`select id from person where email = 'police@demonstration.example'`),
    commentId: await one(
      `select m.id from comment m join action a on a.id = m.action_id where m.${own} and ${ledByHealth}`,
    ),
    evidenceId: await one(`select e.id from evidence e where e.${own} and ${addedByHealth} order by e.title`),
    evidenceActionId: await one(
      `select e.action_id as id from evidence e where e.${own} and ${addedByHealth} order by e.title`,
    ),
    fileId: await one(
      `select f.id from evidence_file f join action a on a.id = f.action_id where f.${own} and ${ledByHealth} and f.number = 1`,
    ),
    spareFileId: await one(`select id from evidence_file where ${own} and number = 2`),
  };
}
