import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionPage } from '@followthrough/domain';
import { actionAt, idOf, strategyAt } from '../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let strategyId: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  strategyId = await strategyAt(test.asOwner, 'STL-2024-01', '1');
});
afterAll(() => test.close());

const added = async (body: object) =>
  (await lead('addAction', { params: { strategyId }, body: { text: 'Score plans together.', ...body } })).body;

const shown = async (actionId: string) => (await lead('showAction', { params: { actionId } })).body;

/** What is sent to leave an action as it is. */
const unchanged = ({ row, lever, driver, scope, planning }: ActionPage) => ({
  ...{ reference: row.reference, text: row.text, timescaleText: row.timescaleText, startsOn: row.startsOn },
  ...{ reviewOn: row.reviewOn, lever, driver, scope, accountableAgencyId: planning.accountableAgency?.id ?? null },
  ...{ measureText: row.measureText, analysisText: row.analysisText },
  leads: planning.leads.map(({ id, post, agencyId, contactPersonId }) => ({ id, post, agencyId, contactPersonId })),
});

describe('making an action', () => {
  it('reads the date its words name, and keeps the words', async () => {
    const { row } = await added({ timescaleText: 'Q2 2027/28' });
    expect(row).toMatchObject({
      ...{ timescaleText: 'Q2 2027/28', dueOn: '2027-09-30', originalDueOn: '2027-09-30', duePrecision: 'quarter' },
      ...{ delivery: 'not-started', effect: 'not-yet-known', slippage: { timesMoved: 0, days: 0 } },
    });
  });

  it('starts on the day it is made, and is not called silent on it', async () => {
    const today = (await lead('whoAmI')).body.today;
    const { row } = await added({ timescaleText: 'Q2 2027/28' });
    expect([row.startsOn, row.standing.colour]).toEqual([today, 'green']);
    expect((await added({ timescaleText: '31 March 2025' })).row.startsOn).toBeNull();
  });

  it('takes the date a person gives over the one its words name', async () => {
    const { row } = await added({ timescaleText: 'Q2 2027/28', dueOn: '2027-08-31' });
    expect(row).toMatchObject({ dueOn: '2027-08-31', duePrecision: 'day', timescaleText: 'Q2 2027/28' });
  });

  it.each(['Ongoing', 'Immediate', '6 months from sign-off', ''])(
    'asks of “%s” for a day on which somebody looks at it again',
    async (timescaleText) => {
      const body = { text: 'Keep chronologies up to date.', timescaleText };
      const refused = await lead('addAction', { params: { strategyId }, body });
      expect([refused.status, refused.problem.fields?.map(({ path }) => path)]).toEqual([400, ['reviewOn']]);
      const { row } = await added({ timescaleText, reviewOn: '2027-05-31' });
      expect(row).toMatchObject({ dueOn: null, duePrecision: 'none', reviewOn: '2027-05-31' });
    },
  );

  it('numbers it after its strategy, suggests themes for it and puts it last there', async () => {
    const first = await added({ timescaleText: 'March 2028', text: 'Merge the chronologies of every service.' });
    const second = await added({ timescaleText: 'March 2028' });
    const [, number] = first.row.reference.split('.');
    expect(second.row.reference).toBe(`1.${Number(number) + 1}`);
    expect(first.themes.map(({ slug }) => slug)).toContain('chronologies');
  });

  it('numbers apart what several people add at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => added({ timescaleText: 'May 2028' })));
    expect(new Set(made.map(({ row }) => row.reference)).size).toBe(8);
  });

  it('names several leads, each with an agency and whoever holds an account of it, and lets that agency see it', async () => {
    const agencyId = await idOf(test.asOwner, `select id from agency where name = 'NHS North Lorne'`);
    const contactPersonId = await idOf(
      test.asOwner,
      `select id from person where email = 'health.strathlorne@demonstration.example'`,
    );
    const leads = [
      { post: 'Service Manager', agencyId: null },
      { post: 'Lead Nurse Child Protection', agencyId, contactPersonId },
    ];
    const made = await added({ timescaleText: 'May 2028', leads, accountableAgencyId: agencyId });
    expect(made.planning.leads).toMatchObject([
      { post: 'Service Manager', agency: null, contact: null },
      { post: 'Lead Nurse Child Protection', agency: 'NHS North Lorne', contact: 'Catriona Munro' },
    ]);
    const seen = await health('showAction', { params: { actionId: made.row.id } });
    expect(seen.body.planning.leads[1]?.contact).toBe('Catriona Munro');
    expect(seen.body.may).toMatchObject({ plan: false, link: false, update: true });
  });

  it('saves nothing of an action whose lead cannot be', async () => {
    const before = await idOf(test.asOwner, 'select count(*)::text as id from action');
    const agencyId = await idOf(test.asOwner, `select id from agency where name = 'NHS Clydemuir'`);
    const contactPersonId = await idOf(
      test.asOwner,
      `select id from person where email = 'health.strathlorne@demonstration.example'`,
    );
    const own = await idOf(test.asOwner, `select id from agency where name = 'Police Scotland'`);
    for (const [lead_, path] of [
      [{ post: 'Nurse', agencyId }, 'leads.0.agencyId'],
      [{ post: 'Nurse', agencyId: own, contactPersonId }, 'leads.0.contactPersonId'],
      [{ post: '', agencyId: own }, 'leads.0.post'],
    ] as const) {
      const body = { text: 'Score plans.', timescaleText: 'May 2028', leads: [lead_] };
      const { status, problem } = await lead('addAction', { params: { strategyId }, body });
      expect([status, problem.fields?.[0]?.path]).toEqual([400, path]);
    }
    expect(await idOf(test.asOwner, 'select count(*)::text as id from action')).toBe(before);
  });

  it.each([
    [{ text: '' }, 'text'],
    [{ text: 'Fine.', dueOn: '2026-02-30' }, 'dueOn'],
    [{ text: 'Fine.', dueOn: '2027-01-01', startsOn: '2027-02-01' }, 'startsOn'],
    [{ text: 'Fine.', lever: 'magic' }, 'lever'],
    [{ text: 'Fine.', delivery: 'delivered' }, 'delivery'],
  ])('refuses %j at %p', async (body, path) => {
    const { status, problem } = await lead('addAction', { params: { strategyId }, body });
    expect(status).toBe(400);
    expect(problem.fields?.map((field) => field.path)).toContain(path);
  });

  it('is for the lead alone, and never under another committee’s strategy', async () => {
    const theirs = await idOf(
      test.asOwner,
      `select s.id from strategy s join committee c on c.id = s.committee_id where c.code = 'CAR'`,
    );
    const body = { text: 'Score plans.', timescaleText: 'May 2028' };
    expect((await lead('addAction', { params: { strategyId: theirs }, body })).status).toBe(404);
    expect((await health('addAction', { params: { strategyId }, body })).status).toBe(403);
  });
});

describe('saying what typed words mean', () => {
  it.each([
    ['Q2 2025/26', '2025-09-30', 'We understand 30 September 2025, the end of that quarter.'],
    ['31.3.28', '2028-03-31', 'We understand 31 March 2028.'],
    ['ongoing', null, 'This names no date. Give one, or a day on which somebody looks at it again.'],
    [
      '12 weeks after the pilot ends',
      null,
      'This counts from another day, so it names none. Give the date it comes to.',
    ],
    ['31/02/2027', null, 'One of these is no day in the calendar. Type it again.'],
    ['', null, ''],
  ])('says of “%s” that it is %p', async (words, dueOn, sentence) => {
    const { body } = await lead('readTimescale', { query: { words } });
    expect(body).toMatchObject({ dueOn, sentence });
  });

  it('says that it guessed the year of a month without one', async () => {
    const { body } = await lead('readTimescale', { query: { words: 'end March' } });
    expect(body.dueOn).toMatch(/-03-31$/);
    expect(body.sentence).toContain('No year is written');
  });
});

describe('editing an action', () => {
  it('changes what it promises and leaves its dates, and what did not change, alone', async () => {
    const made = await added({ timescaleText: 'May 2028', leads: [{ post: 'Service Manager', agencyId: null }] });
    const { status, body } = await lead('editAction', {
      ...{ params: { actionId: made.row.id }, version: made.row.version },
      body: { ...unchanged(made), text: 'Score plans together, early.', lever: 'tool', driver: 'competency' },
    });
    expect(status).toBe(201);
    expect(body.row).toMatchObject({ text: 'Score plans together, early.', dueOn: '2028-05-31' });
    expect(body).toMatchObject({ lever: 'tool', driver: 'competency' });
    expect(body.planning.leads[0]?.id).toBe(made.planning.leads[0]?.id);
    const told = await lead('showHistory', { params: { kind: 'action', recordId: made.row.id } });
    expect(told.body.lines[0]?.what).toContain('Lever set to Tool');
  });

  it('puts leads in another order, takes one away and adds one', async () => {
    const made = await added({
      timescaleText: 'May 2028',
      leads: ['First', 'Second', 'Third'].map((post) => ({ post, agencyId: null })),
    });
    const [first, second] = unchanged(made).leads;
    const leads = [second, first, { post: 'Fourth', agencyId: null }];
    const { body } = await lead('editAction', {
      ...{ params: { actionId: made.row.id }, version: made.row.version },
      body: { ...unchanged(made), leads },
    });
    expect(body.row.leads.map(({ post }) => post)).toEqual(['Second', 'First', 'Fourth']);
    expect(body.planning.leads.map(({ id }) => id).slice(0, 2)).toEqual([second?.id, first?.id]);
  });

  it('refuses to overwrite what somebody else edited meanwhile', async () => {
    const made = await added({ timescaleText: 'May 2028' });
    const sent = (text: string) =>
      lead('editAction', {
        ...{ params: { actionId: made.row.id }, version: made.row.version },
        body: { ...unchanged(made), text },
      });
    expect((await sent('One.')).status).toBe(201);
    const late = await sent('Other.');
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
    expect((await shown(made.row.id)).row.text).toBe('One.');
  });

  it('is for the committee whose action it is, also where it is shared', async () => {
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const arrandale = await test.signIn('lead.arrandale@demonstration.example');
    const actionId = await actionAt(test.asOwner, 'CAR-2022-03', '1.1');
    const { body } = await arrandale('showAction', { params: { actionId } });
    expect(body.may).toMatchObject({ plan: false, link: true });
    const edit = { params: { actionId }, version: body.row.version, body: unchanged(body) };
    expect((await arrandale('editAction', edit)).problem.code).toBe('action.not-yours');
    expect((await carsemuir('editAction', edit)).status).toBe(201);
  });
});

describe('an analysis that is typed with an action', () => {
  const claim = 'The new form led to fewer delays.';

  it('is refused where it claims to know the cause, when an action is made and when it is edited', async () => {
    const body = { text: 'Keep it up.', timescaleText: '', reviewOn: '2027-05-31', analysisText: claim };
    const refused = await lead('addAction', { params: { strategyId }, body });
    expect([refused.status, refused.problem.fields?.map(({ path }) => path)]).toEqual([400, ['analysisText']]);
    const made = await added({ timescaleText: '', reviewOn: '2027-05-31' });
    const edit = { params: { actionId: made.row.id }, version: made.row.version };
    const edited = await lead('editAction', { ...edit, body: { ...unchanged(made), analysisText: claim } });
    expect(edited.problem.fields?.[0]?.sentence).toContain('“led to” says more than the charts can');
  });

  it('stands as it came in with a plan, whatever else of the action is edited', async () => {
    const { row } = await added({ timescaleText: '', reviewOn: '2027-05-31' });
    await test.asOwner.query('update action set analysis_text = $2 where id = $1', [row.id, claim]);
    const now = (await lead('showAction', { params: { actionId: row.id } })).body;
    const edit = { params: { actionId: row.id }, version: now.row.version };
    const { status, body } = await lead('editAction', { ...edit, body: { ...unchanged(now), text: 'Keep it going.' } });
    expect([status, body.row.analysisText]).toEqual([201, claim]);
  });
});

describe('serving several strategies', () => {
  it('attaches an action to another strategy once, and shows it under the one first reported', async () => {
    const made = await added({ timescaleText: 'May 2028' });
    const other = await idOf(
      test.asOwner,
      `select s.id from strategy s join review r on r.id = s.review_id
      where r.reference = 'STL-2022-01' and s.number = '3'`,
    );
    const params = { actionId: made.row.id };
    const { body } = await lead('serveStrategy', { params, body: { strategyId: other } });
    expect(body.servedStrategies.map(({ reviewReference }) => reviewReference)).toEqual(['STL-2022-01', 'STL-2024-01']);
    expect(body.row).toMatchObject({ reviewReference: 'STL-2022-01', strategyNumber: '3' });
    expect((await lead('serveStrategy', { params, body: { strategyId: other } })).status).toBe(409);
  });

  it('detaches it again, but never from its last', async () => {
    const made = await added({ timescaleText: 'May 2028' });
    const actionId = made.row.id;
    const other = await idOf(
      test.asOwner,
      `select s.id from strategy s join review r on r.id = s.review_id
      where r.reference = 'STL-2023-02' and s.number = '1'`,
    );
    await lead('serveStrategy', { params: { actionId }, body: { strategyId: other } });
    expect((await lead('leaveStrategy', { params: { actionId, strategyId } })).status).toBe(204);
    expect((await shown(actionId)).servedStrategies).toHaveLength(1);
    const last = await lead('leaveStrategy', { params: { actionId, strategyId: other } });
    expect(last.problem.code).toBe('action.last-strategy');
  });

  it('offers live actions that are like a new one, and says how full the strategy is', async () => {
    const words = 'Bring nurseries and primary schools into the graded profile as scorers';
    const { body } = await lead('showPlanningLoad', { params: { strategyId }, query: { words } });
    expect(body.liveActionsMax).toBe(5);
    expect(body.liveActions).toBeGreaterThan(body.liveActionsMax);
    expect(body.alike[0]).toMatchObject({ reviewReference: 'STL-2024-01', reference: '1.1', servesThis: true });
  });
});
