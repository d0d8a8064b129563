import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let today: string;
let open: string[];

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  today = (await lead('whoAmI')).body.today;
  open = (
    await test.asOwner.query<{ id: string }[]>(
      `select a.id from action a join committee c on c.id = a.committee_id
       where c.code = 'STL' and a.delivery = 'not-started' and a.closed_on is null order by a.id`,
    )
  ).map(({ id }) => id);
});
afterAll(() => test.close());

const row = async (actionId: string) => (await lead('showAction', { params: { actionId } })).body.row;

async function accept(actionId: string, changed: object = {}) {
  const { version } = await row(actionId);
  const body = {
    reason: 'No funds this year.',
    decidedBy: 'CPC',
    decidedOn: today,
    endsOn: addDays(today, 200),
    ...changed,
  };
  return lead('acceptNotActing', { params: { actionId }, version, body });
}

describe('accepting that an action is not done', () => {
  it('keeps the reason, who decided and until when, and counts as an end for now', async () => {
    const [actionId = ''] = open;
    const { status, body } = await accept(actionId);
    expect([status, (await row(actionId)).delivery]).toEqual([201, 'not-accepted']);
    expect(body.periods[0]).toMatchObject({ reason: 'No funds this year.', decidedBy: 'CPC', end: null });
    expect(body.may).toEqual({ accept: false, renew: true, takeUp: true });
  });

  it('is renewed with a new reason, and the old one stays', async () => {
    const [actionId = ''] = open;
    const { body } = await accept(actionId, { reason: 'Still none.', endsOn: addDays(today, 300) });
    expect(body.periods.map(({ reason, end }) => [reason, end])).toEqual([
      ['Still none.', null],
      ['No funds this year.', 'renewed'],
    ]);
  });

  it('is not said by an update, nor taken back by one', async () => {
    const [accepted = '', other = ''] = open;
    for (const [actionId, delivery] of [
      [accepted, 'not-started'],
      [other, 'not-accepted'],
    ] as const) {
      const { version } = await row(actionId);
      const sent = { params: { actionId }, version, body: { text: 'So be it.', delivery } };
      expect((await lead('addUpdate', sent)).problem.code).toBe('not-acting.needs-decision');
      const { deliveryChoices } = (await lead('showAction', { params: { actionId } })).body;
      expect(deliveryChoices).not.toContain(delivery);
    }
  });

  it('is refused without an end that is ahead, and for what has begun', async () => {
    const [, other = ''] = open;
    expect((await accept(other, { endsOn: today })).problem.code).toBe('not-acting.wrong-end');
    expect((await accept(other, { endsOn: addDays(today, 1000) })).problem.code).toBe('not-acting.wrong-end');
    const [begun] = (await lead('listActions', { query: { delivery: 'in-progress' } })).body.rows;
    expect((await accept(begun?.id ?? '')).problem.code).toBe('not-acting.not-possible');
  });

  it('ends when the action is taken up after all', async () => {
    const [, , actionId = ''] = open;
    await accept(actionId);
    const { version } = await row(actionId);
    const { body } = await lead('takeUpAction', {
      params: { actionId },
      version,
      body: { reason: 'Funds were found.' },
    });
    expect(body.periods[0]?.end).toBe('taken-up');
    expect(await row(actionId)).toMatchObject({ delivery: 'not-started', lastUpdate: 'Funds were found.' });
  });
});

describe('an acceptance that is over', () => {
  it('brings the action back by itself, once, and tells the lead', async () => {
    const [actionId = ''] = open;
    const ends = addDays(today, 300);
    expect(await test.runJob('not-acting-ends', addDays(ends, -1))).toBe(true);
    expect((await row(actionId)).delivery).toBe('not-accepted');
    expect(await test.runJob('not-acting-ends', ends)).toBe(true);
    expect((await row(actionId)).delivery).toBe('not-started');
    const story = (await lead('showNotActing', { params: { actionId } })).body;
    expect([story.cameBackOn, story.periods[0]?.end]).toEqual([ends, 'came-back']);
    const again = await Promise.all([addDays(ends, 1), ends].map((day) => test.runJob('not-acting-ends', day)));
    expect(again).toEqual([true, false]);
    const [entries] = await test.asOwner.query<{ count: number }[]>(
      `select count(*) from audit_entry where action_id = $1 and subject = 'not_acting' and 'end' = any(fields)
         and after ->> 'end' = 'came-back'`,
      [actionId],
    );
    expect(entries?.count).toBe(1);
    const told = (await lead('listNotices')).body.notices.filter(({ kind }) => kind === 'acceptance-ended');
    expect(told.map((notice) => notice.action?.id)).toContain(actionId);
    expect(told.filter((notice) => notice.action?.id === actionId)).toHaveLength(1);
  });
});
