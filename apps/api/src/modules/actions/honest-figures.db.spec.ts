import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionPage } from '@followthrough/domain';
import { openTestApp, type Sent, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
});
afterAll(() => product.close());

/** The first of the committee's own actions that fits a condition. */
async function find(condition: string): Promise<ActionPage> {
  const [found] = await product.asOwner.query<{ id: string }[]>(
    `select a.id from action a join committee c on c.id = a.committee_id
     where c.code = 'STL' and ${condition} order by a.id limit 1`,
  );
  return (await lead('showAction', { params: { actionId: found?.id ?? '' } })).body;
}

const sentTo = ({ row }: ActionPage, body: unknown): Sent => ({
  ...{ params: { actionId: row.id }, version: row.version, body },
});

describe('an action that the committee closed', () => {
  it('cannot be taken back by an update: what it was closed on stays true', async () => {
    const closed = await find(`a.closure_basis = 'embedded-not-measurable'`);
    const { status, problem } = await lead(
      'addUpdate',
      sentTo(closed, { text: 'Not so.', delivery: 'in-progress', effect: 'not-yet-known' }),
    );
    expect([status, problem.code]).toEqual([409, 'action.already-closed']);
  });

  it('can still be written of, as when somebody looks back', async () => {
    const closed = await find(`a.closure_basis = 'embedded-not-measurable'`);
    const { status, body } = await lead('addUpdate', sentTo(closed, { text: 'Still in use.' }));
    expect([status, body.row.closureBasis]).toEqual([201, 'embedded-not-measurable']);
  });

  it('came back on the evidence it was closed on, not on what was added since', async () => {
    const [recurrence] = (await lead('listThemes')).body.afterClosure.filter(({ evidenceGrade }) => evidenceGrade < 5);
    const actionId = recurrence?.actionId ?? '';
    const page = (await lead('showAction', { params: { actionId } })).body;
    const today = (await lead('showDashboard')).body.asAt;
    const added = await lead(
      'addEvidence',
      sentTo(page, { title: 'Families say so', grade: 5, datedOn: today, note: '' }),
    );
    expect(added.body.row.evidenceGrade).toBe(5);
    const again = (await lead('listThemes')).body.afterClosure.filter((each) => each.actionId === actionId);
    expect(again.map(({ evidenceGrade }) => evidenceGrade)).toEqual(again.map(() => recurrence?.evidenceGrade));
  });
});

describe('evidence that is added', () => {
  it('leaves the last update with the day it was written', async () => {
    const before = await find(`a.delivery = 'in-progress' and a.last_update_on < current_date - 10`);
    const evidence = { title: 'File audit', grade: 3, datedOn: before.row.lastUpdateOn, note: '' };
    const { body } = await lead('addEvidence', sentTo(before, evidence));
    expect(body.row.evidenceGrade).toBeGreaterThanOrEqual(3);
    expect([body.row.lastUpdate, body.row.lastUpdateOn]).toEqual([before.row.lastUpdate, before.row.lastUpdateOn]);
  });

  it('comes from an agency as well', async () => {
    const health = await product.signIn('health.strathlorne@demonstration.example');
    const [row] = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows;
    const evidence = { title: 'Rota', grade: 1, datedOn: '2026-01-01', note: '' };
    const sent = { params: { actionId: row?.id ?? '' }, version: row?.version ?? 0, body: evidence };
    expect((await health('addEvidence', sent)).status).toBe(201);
  });
});

describe('a first due date', () => {
  it('is not a move of one', async () => {
    const undated = await find(`a.due_on is null and a.closed_on is null`);
    const date = { dueOn: '2029-03-31', reason: 'Now known.', approvedBy: 'Improvement sub-group' };
    const { body } = await lead('changeDueDate', sentTo(undated, date));
    expect(body.row.slippage).toEqual({ timesMoved: 0, days: 0 });
  });
});

describe('an action that goes back from delivered', () => {
  it('has no day of delivery any more', async () => {
    const delivered = await find(`a.delivery = 'delivered' and a.effect = 'not-yet-known' and a.closed_on is null`);
    await lead('addUpdate', sentTo(delivered, { text: 'Not all of it.', delivery: 'in-progress' }));
    const [kept] = await product.asOwner.query('select delivered_on from action where id = $1', [delivered.row.id]);
    expect(kept).toEqual({ delivered_on: null });
  });
});

describe('the plan, longest without an update first', () => {
  it('begins with open actions, those never heard of before the others', async () => {
    const { rows } = (await lead('listActions', { query: { order: 'updated' } })).body;
    const isOpen = rows.map(({ delivery }) => (delivery === 'not-started' || delivery === 'in-progress' ? 0 : 1));
    expect(isOpen).toEqual([...isOpen].sort());
    const heardOn = rows.filter((_, at) => isOpen[at] === 0).map(({ lastUpdateOn }) => lastUpdateOn ?? '');
    expect(heardOn.length).toBeGreaterThan(2);
    expect(heardOn).toEqual([...heardOn].sort());
  });
});
