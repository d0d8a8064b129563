import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionPage } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let action: ActionPage;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
});
afterAll(() => test.close());

beforeEach(async () => {
  const { body } = await health('listActions', { query: { delivery: 'in-progress' } });
  action = await shown(body.rows[0]?.id ?? '');
});

const shown = async (actionId: string) => (await lead('showAction', { params: { actionId } })).body;
const change = { dueOn: '2028-06-30', reason: 'The supplier is late.', approvedBy: 'Improvement sub-group' };

describe('giving an update', () => {
  it('says who wrote it, and counts as the latest word', async () => {
    const { status, body } = await health('addUpdate', {
      ...{ params: { actionId: action.row.id }, version: action.row.version },
      body: { text: 'Three teams use the form.', declared: 'at-risk' },
    });
    expect(status).toBe(201);
    expect(body.row).toMatchObject({ lastUpdate: 'Three teams use the form.', declared: 'at-risk' });
    expect(body.updates[0]).toMatchObject({
      by: 'Catriona Munro, Lead Nurse Child Protection',
      agency: 'NHS North Lorne',
    });
  });

  it('refuses to overwrite what somebody else changed meanwhile, and changes nothing', async () => {
    const both = await Promise.all(
      [lead, health].map((visitor, index) =>
        visitor('addUpdate', {
          ...{ params: { actionId: action.row.id }, version: action.row.version },
          body: { text: `Said by ${index}`, declared: index === 0 ? 'on-track' : 'off-track' },
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const said = (await shown(action.row.id)).updates.filter(({ text }) => text.startsWith('Said by'));
    expect(said).toHaveLength(1);
    await test.asOwner.query(`delete from action_update where text like 'Said by%'`);
  });

  it('keeps what several people write down at once, where nobody changes what another saw', async () => {
    const { version } = (await shown(action.row.id)).row;
    const all = await Promise.all(
      [lead, health, lead].map((visitor, index) =>
        visitor('addUpdate', { params: { actionId: action.row.id }, version, body: { text: `Added by ${index}` } }),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { row, updates } = await shown(action.row.id);
    expect(updates.filter(({ text }) => text.startsWith('Added by'))).toHaveLength(3);
    expect(row.version).toBe(version);
    await test.asOwner.query(`delete from action_update where text like 'Added by%'`);
  });

  it('asks which version was seen', async () => {
    const { status } = await lead('addUpdate', { params: { actionId: action.row.id }, body: { text: 'Done.' } });
    expect(status).toBe(428);
  });

  it('refuses to call an action delivered without evidence, and says why', async () => {
    const [bare] = await test.asOwner.query<{ id: string; version: number }[]>(
      `select id, version from action a where evidence_grade = 0 and delivery = 'in-progress'
         and (select id from committee where code = 'STL') = any(committee_ids) limit 1`,
    );
    const { status, problem } = await lead('addUpdate', {
      ...{ params: { actionId: bare?.id ?? '' }, version: bare?.version ?? 0 },
      body: { text: 'All done.', delivery: 'delivered' },
    });
    expect([status, problem.code]).toEqual([422, 'action.evidence-missing']);
  });

  it.each([
    [{}, 'text'],
    [{ text: '' }, 'text'],
    [{ text: 'x'.repeat(6001) }, 'text'],
    [{ text: 'a\u0000b' }, 'text'],
    [{ text: 'Fine.', delivery: 'finished' }, 'delivery'],
    [{ text: 'Fine.', forecastOn: '2026-02-30' }, 'forecastOn'],
    [{ text: 'Fine.', committeeId: 'another' }, 'committeeId'],
    [{ text: 7 }, 'text'],
  ])('refuses %j at %p', async (body, path) => {
    const { status, problem } = await lead('addUpdate', {
      params: { actionId: action.row.id },
      version: action.row.version,
      body,
    });
    expect(status).toBe(400);
    expect(problem.fields?.map((field) => field.path)).toContain(path);
  });

  it('records who changed what in the same transaction, words included for those who may read them', async () => {
    await lead('addUpdate', {
      ...{ params: { actionId: action.row.id }, version: (await shown(action.row.id)).row.version },
      body: { text: 'Noted for the record.', forecastOn: '2029-01-31' },
    });
    const entries = await test.asOwner.query<{ subject: string; person_name: string; after: { text?: string } }[]>(
      `select subject, person_name, after from audit_entry
       where transaction_id = (select transaction_id from audit_entry order by position desc limit 1)`,
    );
    expect(entries.map(({ subject }) => subject).sort()).toEqual(['action', 'action_update']);
    expect(entries.every((entry) => entry.person_name === 'Morven Tait')).toBe(true);
    expect(entries.find(({ subject }) => subject === 'action_update')?.after.text).toBe('Noted for the record.');
  });
});

describe('moving a due date', () => {
  it('keeps the date first agreed and every change since', async () => {
    const { body } = await lead('changeDueDate', {
      ...{ params: { actionId: action.row.id }, version: action.row.version },
      body: change,
    });
    expect(body.row).toMatchObject({ dueOn: change.dueOn, originalDueOn: action.row.originalDueOn });
    expect(body.row.slippage.timesMoved).toBe(action.row.slippage.timesMoved + 1);
    expect(body.dueChanges[0]).toMatchObject({ from: action.row.dueOn, to: change.dueOn, reason: change.reason });
  });

  it('is not for an agency', async () => {
    const { status } = await health('changeDueDate', {
      ...{ params: { actionId: action.row.id }, version: action.row.version },
      body: change,
    });
    expect(status).toBe(403);
  });
});

describe('a test of change', () => {
  const cycle = {
    ...{
      ramp: 'Prompt card',
      title: 'Try it at one clinic',
      scale: 'one-case',
      owner: 'Health visitor',
      plannedFrom: null,
    },
    plan: {
      objective: 'See if it helps',
      questions: [{ question: 'Is it used?', prediction: 'Half the time' }],
      tasks: [],
      collect: [],
    },
  };
  const done = {
    stage: 'do',
    startedOn: '2026-11-02',
    do: { asPlanned: true, observations: 'Used in four of six visits.' },
  };

  it('is planned by an agency and taken through its stages in order', async () => {
    const made = await health('addCycle', { params: { actionId: action.row.id }, body: cycle });
    expect(made.body).toMatchObject({ number: 1, stage: 'plan', agency: 'NHS North Lorne' });
    const params = { cycleId: made.body.id };
    const tooSoon = { stage: 'act', act: { decision: 'implement', reason: 'It works.' } };
    expect((await health('advanceCycle', { params, version: 1, body: tooSoon })).problem.code).toBe(
      'cycle.stage-out-of-order',
    );
    const { body } = await health('advanceCycle', { params, version: 1, body: done });
    expect(body).toMatchObject({ stage: 'do', startedOn: '2026-11-02', version: 2 });
    expect((await health('advanceCycle', { params, version: 1, body: done })).status).toBe(409);
  });

  it('locks its predictions when Do starts', async () => {
    const [locked] = await test.asOwner.query<{ locked: boolean }[]>(
      `select predictions_locked_at is not null as locked from pdsa_cycle where ramp = 'Prompt card'`,
    );
    expect(locked?.locked).toBe(true);
  });

  it('numbers two that are planned at once one after the other', async () => {
    const both = await Promise.all(
      ['At one clinic', 'At another'].map((title) =>
        health('addCycle', { params: { actionId: action.row.id }, body: { ...cycle, ramp: 'Two at once', title } }),
      ),
    );
    expect(both.map(({ body }) => body.number).sort()).toEqual([1, 2]);
  });

  it('is planned once when it is sent many times over, and can be planned again once it has begun', async () => {
    const sent = { params: { actionId: action.row.id }, body: { ...cycle, ramp: 'Sent again and again' } };
    const many = await Promise.all(Array.from({ length: 6 }, () => health('addCycle', sent)));
    expect(many.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const made = many.find(({ status }) => status === 201)?.body;
    await health('advanceCycle', { params: { cycleId: made?.id ?? '' }, version: 1, body: done });
    expect((await health('addCycle', sent)).body.number).toBe(2);
  });

  it('is written down on days that have been, in order', async () => {
    const made = await health('addCycle', { params: { actionId: action.row.id }, body: { ...cycle, ramp: 'Days' } });
    const params = { cycleId: made.body.id };
    const ahead = await health('advanceCycle', { params, version: 1, body: { ...done, startedOn: '2199-01-01' } });
    expect(ahead.problem.fields).toMatchObject([{ path: 'startedOn' }]);
    await health('advanceCycle', { params, version: 1, body: done });
    const study = { shows: 'It is used.', compared: [{ outcome: 'yes', happened: '' }], learning: 'Keep it.' };
    const before = { stage: 'study', endedOn: '2026-11-01', study };
    const refused = await health('advanceCycle', { params, version: 2, body: before });
    expect(refused.problem.fields).toMatchObject([{ path: 'endedOn' }]);
  });
});

describe('adding evidence', () => {
  it('is refused when it speaks of a day that is ahead', async () => {
    const { row } = (await lead('showAction', { params: { actionId: action.row.id } })).body;
    const refused = await lead('addEvidence', {
      ...{ params: { actionId: row.id }, version: row.version },
      body: { title: 'File audit', grade: 5, datedOn: '2199-01-01', note: '' },
    });
    expect(refused.problem.fields).toMatchObject([{ path: 'datedOn' }]);
  });
});

describe('listing the plan', () => {
  it('counts what it does not show, and judges colours by the day', async () => {
    const { body } = await lead('listActions', { query: { colour: 'red', order: 'colour' } });
    expect(body.total).toBe(body.rows.length);
    expect(body.rows.every((row) => row.standing.colour === 'red')).toBe(true);
    const late = body.rows.map((row) => row.standing.overdueDays);
    expect(late).toEqual([...late].sort((a, b) => b - a));
  });

  it('finds words as they are, not as patterns', async () => {
    expect((await lead('listActions', { query: { words: '%' } })).body.total).toBe(0);
  });

  it('shows an agency only what it leads, in every committee it serves', async () => {
    const forthside = await test.signIn('health.forthside@demonstration.example');
    const { body } = await forthside('listActions');
    expect(new Set(body.rows.map((row) => row.committee)).size).toBe(2);
    expect(body.rows.every((row) => row.leads.some((post) => post.agency === 'NHS Forthside'))).toBe(true);
  });

  it.each([{ page: '0' }, { colour: 'purple' }, { reviewId: 'x' }, { nonsense: '1' }])('refuses %j', async (query) => {
    expect((await lead('listActions', { query: query as Record<string, string> })).status).toBe(400); // some are absent
  });
});
