import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

describe('what is in the way', () => {
  it('is raised and resolved by the agency that leads, with what resolved it', async () => {
    const actionId = await actionAt(test.asOwner, 'STL-2022-01', '4.2');
    const raised = await health('raiseBlocker', { params: { actionId }, body: { text: 'Two nurses are leaving.' } });
    expect(raised.status).toBe(201);
    const blocker = raised.body.blockers.find(({ text }) => text === 'Two nurses are leaving.');
    expect(blocker?.raisedBy).toContain('Catriona Munro');
    const params = { blockerId: blocker?.id ?? '' };
    const resolved = await health('resolveBlocker', { params, body: { resolvedHow: 'Both posts are filled.' } });
    expect(resolved.body.blockers.find(({ id }) => id === blocker?.id)).toMatchObject({
      resolvedHow: 'Both posts are filled.',
    });
    const again = await lead('resolveBlocker', { params, body: { resolvedHow: 'Yes.' } });
    expect([again.status, again.problem.code]).toEqual([409, 'blocker.resolved']);
  });
});

describe('waiting for another action', () => {
  it('says whether the one waited for is late, and is known on both pages', async () => {
    const { planning } = await shown(await actionAt(test.asOwner, 'STL-2022-01', '4.3'));
    const [waits] = planning.waitsFor;
    expect(waits?.waitsFor).toMatchObject({ reference: '4.1', colour: 'red' });
    expect(waits?.waitsFor?.overdueDays).toBeGreaterThan(0);
    const other = await shown(await actionAt(test.asOwner, 'STL-2022-01', '4.1'));
    expect(other.planning.waitedForBy.map(({ reference }) => reference)).toContain('4.3');
  });

  it('never goes round in a circle, however many steps it takes, also when two try at once', async () => {
    const ids = await Promise.all(
      ['June 2028', 'July 2028', 'May 2028'].map(async (timescaleText) => (await added({ timescaleText })).row.id),
    );
    const wait = (from: number, to: number) =>
      lead('addDependency', { params: { actionId: ids[from] ?? '' }, body: { waitsForId: ids[to] ?? '' } });
    expect((await wait(0, 1)).status).toBe(201);
    const both = await Promise.all([wait(1, 2), wait(2, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    const circle = both[0]?.status === 201 ? await wait(2, 0) : await wait(1, 0);
    expect(circle.problem.code).toBe('action.waits-in-circle');
    expect((await wait(0, 0)).problem.code).toBe('action.waits-in-circle');
    expect((await wait(0, 1)).status).toBe(409);
  });

  it('is taken back', async () => {
    const page = await shown(await actionAt(test.asOwner, 'STL-2024-01', '1.2'));
    const params = { dependencyId: page.planning.waitsFor[0]?.id ?? '' };
    expect((await lead('removeDependency', { params })).body.planning.waitsFor).toEqual([]);
    expect((await lead('removeDependency', { params })).status).toBe(404);
  });

  it('tells an agency of an action it may not see only that there is one', async () => {
    const actionId = await actionAt(test.asOwner, 'STL-2022-01', '4.2');
    const waitsForId = await idOf(
      test.asOwner,
      `select a.id from action a join committee c on c.id = a.committee_id where c.code = 'STL'
      and not a.agency_ids @> array(select id from agency where name = 'NHS North Lorne')`,
    );
    await lead('addDependency', { params: { actionId }, body: { waitsForId } });
    const { body } = await health('showAction', { params: { actionId } });
    expect(body.planning.waitsFor).toMatchObject([{ waitsFor: null }]);
    expect(JSON.stringify(body)).not.toContain(waitsForId);
  });
});

describe('asking for resources', () => {
  it('is shown to chief officers until it is answered, and answered once', async () => {
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    const actionId = await actionAt(test.asOwner, 'STL-2022-01', '4.2');
    const ask = { what: 'Two days of a trainer', amountPounds: 1200, neededBy: '2027-03-01', askedOf: 'COG' };
    const { body } = await lead('askResource', { params: { actionId }, body: ask });
    expect(body.row.resourceAsk).toBe('Two days of a trainer (£1,200)');
    const askId = body.planning.resourceAsks.find(({ what }) => what === ask.what)?.id ?? '';
    expect((await chief('showDashboard')).body.asks.open.map(({ id }) => id)).toContain(askId);
    const answer = { answer: 'refused', answeredOn: '2026-11-01', answerNote: 'Ask again in April.' };
    expect((await lead('answerResourceAsk', { params: { askId }, body: answer })).body.row.resourceAsk).toBe('');
    expect((await lead('answerResourceAsk', { params: { askId }, body: answer })).status).toBe(409);
    expect((await chief('showDashboard')).body.asks.open.map(({ id }) => id)).not.toContain(askId);
  });

  it('refuses an answer from a day that has not come', async () => {
    const askId = await idOf(
      test.asOwner,
      `select k.id from resource_ask k join committee c on c.id = k.committee_id
      where c.code = 'STL' and k.answer = 'open'`,
    );
    const body = { answer: 'granted', answeredOn: '2099-01-01' };
    expect((await lead('answerResourceAsk', { params: { askId }, body })).status).toBe(400);
  });
});
