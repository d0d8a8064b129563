import { randomUUID } from 'node:crypto';
import { dayInScotland, type RouteName } from '@followthrough/domain';
import { demonstrationPassword } from '../src/demonstration/index.js';
import { catalogueThatSucceeds } from './catalogue-that-succeeds.js';
import { diagramsSamples } from './samples/diagrams.js';
import { reportsSamples } from './samples/reports.js';
import { whatCyclesTake } from './cycles-that-succeed.js';
import { plan } from './invented-plan.js';
import { nationalThatSucceeds } from './national-that-succeeds.js';
import { whatLabellingTakes } from './labelling-that-succeeds.js';
import { whatPhasesTake } from './phases-that-succeed.js';
import {
  action,
  beginsFactor,
  changingTwo,
  claimed,
  email,
  evidence,
  nobodyYet,
  notice,
  one,
  own,
  person,
  round,
  versionOf,
  waitingFile,
  type Ground,
  type Succeeding,
} from './ground.js';

/**
 * What makes the call to an address succeed, where its sample is refused by the rules for want of something: a file that
 * waits, a claim to verify, an action that is closed.
 */
export const whatSucceeds: Partial<Record<RouteName, (ground: Ground) => Promise<Succeeding>>> = {
  signIn: ({ test }) =>
    Promise.resolve({ by: test.visitor, sent: { body: { email, password: demonstrationPassword } } }),
  endSession: async ({ test, lead }) => {
    await test.signIn(email);
    const { sessions } = (await lead('showSignInSafety')).body;
    return { by: lead, sent: { params: { sessionId: sessions.find(({ current }) => !current)?.id ?? '' } } };
  },
  endOtherSessions: async ({ test, lead }) => {
    await test.signIn(email);
    return { by: lead, sent: {} };
  },
  confirmSecondFactor: async (ground) => {
    const { by, code } = await beginsFactor(ground, 'chief.carsemuir');
    return { by, sent: { body: { code } } };
  },
  removeSecondFactor: async (ground) => {
    const { by, code } = await beginsFactor(ground, 'lead.carsemuir');
    await by('confirmSecondFactor', { body: { code } });
    return { by, sent: { body: { password: demonstrationPassword } } };
  },
  switchRole: async ({ test }) => {
    const by = await test.signIn('socialwork.strathlorne@demonstration.example');
    const { personId } = (await by('whoAmI')).body;
    const roleId = randomUUID();
    await test.asOwner.query(
      `insert into person_role (id, person_id, role, committee_id)
       select $1, $2, 'member', id from committee where code = 'DRU'`,
      [roleId, personId],
    );
    return { by, sent: { body: { roleId } } };
  },
  changeReview: ({ lead, ids: { reviewId } }) =>
    Promise.resolve({
      by: lead,
      sent: { params: { reviewId }, version: 1, body: { familyLinkPost: 'Social Worker' } },
    }),
  answerStrategy: ({ lead, ids: { strategyId } }) => {
    const answer = { acceptance: 'accepted-in-part', acceptanceNote: 'Another strategy covers the rest.' };
    const body = { ...answer, resourceNote: '' };
    return Promise.resolve({ by: lead, sent: { params: { strategyId }, version: 1, body } });
  },
  changeDueDate: ({ lead, ids: { actionId } }) => {
    const body = { dueOn: '2028-07-01', reason: 'Licences came late.', approvedBy: 'CPC' };
    return Promise.resolve({ by: lead, sent: { params: { actionId }, version: 1, body } });
  },
  serveStrategy: async ({ test, lead, ids: { actionId, strategyId } }) => ({
    by: lead,
    sent: {
      params: { actionId },
      body: { strategyId: await one(test, `select id from strategy where ${own} and id <> '${strategyId}'`) },
    },
  }),
  ...catalogueThatSucceeds,
  ...nationalThatSucceeds,
  withdrawShare: async ({ test, lead, ids: { actionId } }) => {
    const toCommitteeId = await one(test, `select id from committee where code = 'EIL'`);
    const params = { actionId, toCommitteeId };
    await lead('proposeShare', { params: { actionId }, body: { toCommitteeId, words: 'One pool for both.' } });
    return { by: lead, sent: { params } };
  },
  deleteRound: async (ground) => ({
    by: ground.lead,
    sent: { params: { roundId: await round(ground, 'preparing') }, version: 1 },
  }),
  leaveStrategy: async ({ test, lead, ids: { actionId, strategyId } }) => {
    const other = await one(test, `select id from strategy where ${own} and id <> '${strategyId}' order by id desc`);
    await lead('serveStrategy', { params: { actionId }, body: { strategyId: other } });
    return { by: lead, sent: { params: { actionId, strategyId: other } } };
  },
  followOn: async ({ lead }) => {
    const [back] = (await lead('listThemes')).body.afterClosure;
    const body = { kind: 'decision', reviewId: back?.reviewId ?? '', words: 'One layout for all teams from April.' };
    return { by: lead, sent: { params: { slug: back?.slug ?? '' }, body } };
  },
  keepAnswer: ({ lead }) =>
    Promise.resolve({ by: lead, sent: { body: { slug: 'chronologies', asAt: dayInScotland(new Date()) } } }),
  ...whatCyclesTake,
  ...whatLabellingTakes,
  ...whatPhasesTake,
  dropFile: async (ground) => ({ by: ground.lead, sent: { params: { waitingFileId: await waitingFile(ground) } } }),
  attachFile: async (ground) => ({
    by: ground.lead,
    sent: {
      ...{ params: { evidenceId: ground.ids.evidenceId }, version: 1 },
      body: { fileId: await waitingFile(ground), replacesId: null },
    },
  }),
  changeEvidence: async (ground) => {
    const body = { title: 'File sample', grade: 2, datedOn: '2026-10-01', note: '', expiresOn: null };
    return { by: ground.lead, sent: { params: { evidenceId: await evidence(ground) }, version: 1, body } };
  },
  removeLink: async (ground) => {
    const evidenceId = await evidence(ground);
    const link = { url: 'https://www.example.org/audit', label: 'Audit' };
    await ground.lead('attachLink', { params: { evidenceId }, version: 1, body: link });
    const linkId = await one(ground.test, `select id from evidence_link where evidence_id = '${evidenceId}'`);
    const body = { linkId, reason: 'It leads to another audit.' };
    return { by: ground.lead, sent: { params: { evidenceId }, version: 2, body } };
  },
  removeEvidence: async (ground) => {
    const body = { actionId: ground.ids.actionId, reason: 'It was the wrong action.' };
    return { by: ground.lead, sent: { params: { evidenceId: await evidence(ground) }, version: 1, body } };
  },
  claimClosure: async ({ test, nurse }) => {
    const [row] = (await nurse('listActions', { query: { delivery: 'delivered' } })).body.rows.filter(
      ({ closedOn, effect }) => closedOn === null && effect === 'not-yet-known',
    );
    await test.asOwner.query(`update closure_claim set state = 'taken-back' where action_id = $1`, [row?.id]);
    const body = { basis: 'delivered-only', reason: 'The guide is out.', ...nobodyYet };
    return { by: nurse, sent: { params: { actionId: row?.id ?? '' }, version: 1, body } };
  },
  verifyClaim: async (ground) => ({
    by: ground.lead,
    sent: {
      ...{ params: { claimId: await claimed(ground, false) }, version: 1 },
      body: { verdict: 'verified', words: 'The guide is on the intranet.' },
    },
  }),
  decideClaim: async (ground) => ({
    by: ground.lead,
    sent: {
      ...{ params: { claimId: await claimed(ground) }, version: 1 },
      body: {
        ...{ outcome: 'closed', reason: 'It is done.', meetingOn: dayInScotland(new Date()), lookBackOn: null },
        ...{ body: 'sub-group', bodyName: 'Improvement sub-group' },
      },
    },
  }),
  beginReviewDiagram: async ({ test, lead, ids }) => ({
    by: lead,
    sent: {
      ...diagramsSamples(ids).beginReviewDiagram,
      params: {
        reviewId: await one(
          test,
          `select id from review where ${own} and id not in
          (select review_id from driver_diagram where review_id is not null)`,
        ),
      },
    },
  }),
  changeDiagram: async ({ test, lead, ids }) => ({
    by: lead,
    sent: {
      ...diagramsSamples(ids).changeDiagram,
      version: await versionOf(test, 'driver_diagram', ids.diagramId),
    },
  }),
  recordVerdict: async ({ lead, ids: { actionId } }) => {
    const { seen } = (await lead('showVerdicts', { params: { actionId } })).body;
    const statement = 'Two teams record it; the third has not begun.';
    const body = { conclusion: 'mixed', statement, explanation: 'We read twelve files.', seen };
    return { by: lead, sent: { params: { actionId }, body } };
  },
  previewBulkEdit: ({ lead, ids: { actionId } }) =>
    Promise.resolve({ by: lead, sent: { body: { actionIds: [actionId], change: { kind: 'lever', lever: null } } } }),
  makeBulkEdit: async (ground) => ({ by: ground.lead, sent: await changingTwo(ground) }),
  undoBulkEdit: async (ground) => {
    const { body } = await ground.lead('makeBulkEdit', await changingTwo(ground));
    return { by: ground.lead, sent: { params: { bulkEditId: body.last?.id ?? '' } } };
  },
  handOver: async ({ test, nurse }) => {
    const { personId = '', agency } = (await nurse('whoAmI')).body;
    const agencyId = agency?.id ?? '';
    const toPersonId = randomUUID();
    await test.asOwner.query(
      `insert into person (id, name, post, email, password_hash)
       values ($1::uuid, 'Iona Galbraith', 'Lead Nurse', $1::uuid::text || '@example.org', '')`,
      [toPersonId],
    );
    await test.asOwner.query(`insert into person_role (person_id, role, agency_id) values ($1, 'agency', $2)`, [
      toPersonId,
      agencyId,
    ]);
    const { handovers } = (await nurse('listHandovers')).body;
    const found = handovers.find(({ person }) => person.id === personId);
    const { actions = 0, measures = 0, tests = 0 } = found ?? {};
    const seen = { actions, recurring: 0, reports: 0, measures, tests };
    return { by: nurse, sent: { params: { personId }, body: { agencyId, toPersonId, seen } } };
  },
  mergeAction: async ({ test, lead }) => {
    const actionId = await action(
      test,
      `delivery = 'not-started' and closed_on is null and cardinality(committee_ids) = 1`,
    );
    const intoId = await action(test, `delivery = 'in-progress' and closed_on is null`);
    const body = { intoId, intoVersion: await versionOf(test, 'action', intoId), reason: 'Both ask for one form.' };
    return { by: lead, sent: { params: { actionId }, version: 1, body } };
  },
  recordLookBack: async ({ test, lead }) => {
    const body = {
      found: 'still-in-place',
      lookedOn: '2026-11-20',
      words: 'Used weekly.',
      evidenceIds: [],
      nextOn: null,
    };
    const actionId = await action(test, `closed_on < '2026-11-20'`);
    return { by: lead, sent: { params: { actionId }, version: 1, body } };
  },
  reopenAction: async ({ test, lead }) => {
    const actionId = await action(test, `closed_on < '2026-11-20'`);
    const body = { reason: 'It lapsed.', decidedBy: 'CPC', decidedOn: '2026-11-20' };
    return { by: lead, sent: { params: { actionId }, version: 1, body } };
  },
  acceptNotActing: async ({ test, lead }) => {
    const actionId = await action(
      test,
      `delivery = 'not-started' and closed_on is null and id not in
      (select action_id from not_acting)`,
    );
    const body = { reason: 'No funds.', decidedBy: 'CPC', decidedOn: '2026-11-01', endsOn: '2027-05-01' };
    return { by: lead, sent: { params: { actionId }, version: 1, body } };
  },
  takeUpAction: async ({ test, lead }) => {
    const actionId = await one(test, `select action_id as id from not_acting where ${own} and ended_on is null`);
    return { by: lead, sent: { params: { actionId }, version: 1, body: { reason: 'Funds were found.' } } };
  },
  seeNotice: async (ground) => ({ by: ground.lead, sent: { params: { noticeId: await notice(ground) } } }),
  seeAllNotices: async (ground) => {
    await notice(ground);
    return { by: ground.lead, sent: {} };
  },
  askForUpdates: async (ground) => ({
    by: ground.lead,
    sent: { params: { roundId: await round(ground, 'preparing') }, version: 1 },
  }),
  sealRound: async (ground) => ({
    by: ground.lead,
    sent: { params: { roundId: await round(ground, 'frozen') }, version: 1 },
  }),
  addRoundNote: async (ground) => ({
    by: ground.lead,
    sent: { params: { roundId: await round(ground, 'sealed') }, body: { text: 'The meeting was moved.' } },
  }),
  confirmNothingChanged: async (ground) => {
    const { test, nurse } = ground;
    const agency = (await nurse('whoAmI')).body.agency?.id ?? '';
    const roundId = await round(ground, 'asking');
    const requestId = await one(
      test,
      `select id from round_request where round_id = '${roundId}' and agency_id = '${agency}' and answered_on is null`,
    );
    const actionId = await one(test, `select action_id as id from round_request where id = '${requestId}'`);
    return { by: nurse, sent: { params: { requestId }, version: await versionOf(test, 'action', actionId) } };
  },
  sendMailAgain: async ({ test, administrator }) => {
    const mailId = randomUUID();
    await test.asOwner.query(
      `insert into mail (id, person_id, day, to_name, to_address, subject, text, html, message_id, state, problem)
       select $1::uuid, id, '2026-11-20', name, email, 'Followthrough', 'Sign in.', '<p>Sign in.</p>', $1::uuid::text, 'refused', '550'
       from person where email = $2`,
      [mailId, email],
    );
    return { by: administrator, sent: { params: { mailId } } };
  },
  setPersonActive: ({ administrator, ids: { personId } }) =>
    Promise.resolve({ by: administrator, sent: { params: { personId }, version: 1, body: { active: false } } }),
  takeSecondFactor: async (ground) => {
    const { by, code } = await beginsFactor(ground, 'chief.drumallan');
    await by('confirmSecondFactor', { body: { code } });
    const { personId } = (await by('whoAmI')).body;
    return { by: ground.administrator, sent: { params: { personId }, version: 1 } };
  },
  setManager: async ({ test, administrator, ids: { personId } }) => ({
    by: administrator,
    sent: { params: { personId }, version: 1, body: { managerId: await person(test) } },
  }),
  endRole: async ({ test, administrator, ids: { personId } }) => {
    const roleId = await one(test, `select id from person_role where person_id = '${personId}' and ended_at is null`);
    return { by: administrator, sent: { params: { personId, roleId }, version: 1 } };
  },
  readPlanFile: ({ lead }) =>
    Promise.resolve({ by: lead, sent: { query: { fileName: 'Child Q plan.docx' }, body: plan } }),
  readReportFile: ({ lead, ids: { reviewId } }) => {
    const body = Buffer.from('Findings\n\nNo agency kept a chronology that the others could see.');
    return Promise.resolve({ by: lead, sent: { params: { reviewId }, query: { fileName: 'Child Q.txt' }, body } });
  },
  saveReport: async ({ test, lead, ids }) => {
    const reviewId = await one(
      test,
      `select r.id from review r join committee c on c.id = r.committee_id
       where c.code = 'STL' and r.chief_officers_ratified_on is null order by r.reference`,
    );
    return { by: lead, sent: { params: { reviewId }, body: reportsSamples(ids).saveReport.body } };
  },
};
