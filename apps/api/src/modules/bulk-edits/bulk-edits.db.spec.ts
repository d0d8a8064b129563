import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BulkChange } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const due: BulkChange = { kind: 'due-date', dueOn: '2031-06-30', reason: 'Funding came late.', approvedBy: 'CPC' };

describe('changing many actions at once', () => {
  let test: TestApp;
  let lead: Visitor;
  beforeAll(async () => {
    test = await openTestApp();
    lead = await test.signIn('lead.strathlorne@demonstration.example');
    // Five hundred actions that are like one another, beside those of the demonstration.
    await test.asOwner.query(
      `with made as (
         insert into action (committee_id, reference, text, starts_on, due_on, original_due_on, due_precision, delivery)
         select (select id from committee where code = 'STL'), 'BULK ' || n, 'Tell team ' || n || ' of the new form',
           '2026-01-01', '2027-03-31', '2027-03-31', 'day', 'in-progress'
         from generate_series(1, 500) n returning id, committee_id)
       insert into strategy_action (strategy_id, action_id, committee_id)
       select (select id from strategy where committee_id = made.committee_id order by id limit 1), id, committee_id
       from made`,
    );
  });
  afterAll(() => test.close());

  const five = async () =>
    test.asOwner.query<{ id: string; version: number; dueOn: string }[]>(
      `select id, version, due_on::text as "dueOn" from action where reference like 'BULK %' order by id`,
    );
  const previewed = async (change: BulkChange) => {
    const actionIds = (await five()).map(({ id }) => id);
    const { status, body } = await lead('previewBulkEdit', { body: { actionIds, change } });
    expect(status).toBe(200);
    return body.rows.map(({ id, version }) => ({ id, version }));
  };

  it('says how many it would change, and which cannot take it and why', async () => {
    const all = await lead('previewBulkEdit', { body: { matching: {}, change: due } });
    expect(all.status).toBe(200);
    expect(all.body.changed).toBeGreaterThanOrEqual(500);
    expect(all.body.changed + all.body.refused).toBe(all.body.rows.length);
    const refusals = new Set(all.body.rows.map(({ refusal }) => refusal));
    expect(refusals).toContain('action.already-closed');
  });

  it('moves 500 due dates together, each with its reason, and moves them back', async () => {
    const seen = await previewed(due);
    const made = await lead('makeBulkEdit', { body: { seen, change: due } });
    expect([made.status, made.body.last?.actions, made.body.last?.changedSince]).toEqual([201, 500, 0]);
    expect(made.body.last?.putsBack).toEqual([{ before: '2027-03-31', actions: 500 }]);
    expect((await five()).every(({ dueOn }) => dueOn === '2031-06-30')).toBe(true);

    const undone = await lead('undoBulkEdit', { params: { bulkEditId: made.body.last?.id ?? '' } });
    expect([undone.status, undone.body.last?.undone]).toEqual([201, true]);
    expect((await five()).every(({ dueOn }) => dueOn === '2027-03-31')).toBe(true);
    const [told] = await test.asOwner.query<{ count: number }[]>(
      `select count(*)::int from due_change d join action a on a.id = d.action_id where a.reference like 'BULK %'`,
    );
    expect(told?.count).toBe(1000);

    const twice = await lead('undoBulkEdit', { params: { bulkEditId: made.body.last?.id ?? '' } });
    expect([twice.status, twice.problem.code]).toEqual([409, 'bulk.nothing-to-undo']);
  });

  it('withdraws all of them with a reason', async () => {
    const change: BulkChange = { kind: 'withdraw', reason: 'The national form does this.' };
    const made = await lead('makeBulkEdit', { body: { seen: await previewed(change), change } });
    expect(made.status).toBe(201);
    const undone = await lead('undoBulkEdit', { params: { bulkEditId: made.body.last?.id ?? '' } });
    expect(undone.status).toBe(201);
  });

  it('changes none when one has changed meanwhile, and names it', async () => {
    const seen = await previewed(due);
    await test.asOwner.query(`update action set text = text || '.' where reference = 'BULK 77'`);
    const refused = await lead('makeBulkEdit', { body: { seen, change: due } });
    expect([refused.status, refused.problem]).toMatchObject([
      409,
      { code: 'bulk.changed-meanwhile', details: { count: 1, actions: 'BULK 77' } },
    ]);
    expect((await five()).some(({ dueOn }) => dueOn === '2031-06-30')).toBe(false);
  });

  it('changes none when one cannot take it', async () => {
    await test.asOwner.query(`update action set delivery = 'withdrawn' where reference = 'BULK 78'`);
    const refused = await lead('makeBulkEdit', { body: { seen: await previewed(due), change: due } });
    expect([refused.status, refused.problem.code]).toEqual([422, 'bulk.refused']);
    expect((await five()).some(({ dueOn }) => dueOn === '2031-06-30')).toBe(false);
    await test.asOwner.query(`update action set delivery = 'in-progress' where reference = 'BULK 78'`);
  });

  it('undoes nothing once an action in it has changed since', async () => {
    const change: BulkChange = { kind: 'lever', lever: 'training' };
    const made = await lead('makeBulkEdit', { body: { seen: await previewed(change), change } });
    expect(made.status).toBe(201);
    await test.asOwner.query(`update action set text = text || '.' where reference = 'BULK 79'`);
    const refused = await lead('undoBulkEdit', { params: { bulkEditId: made.body.last?.id ?? '' } });
    expect([refused.status, refused.problem.code]).toEqual([409, 'bulk.changed-meanwhile']);
    const { last } = (await lead('showLastBulkEdit')).body;
    expect([last?.changedSince, last?.changed.map(({ reference }) => reference)]).toEqual([1, ['BULK 79']]);
  });

  it('makes accountable no agency that does not serve the committee', async () => {
    const [foreign] = await test.asOwner.query<{ id: string }[]>(
      `insert into agency (name, sector) values ('Ferry Trust', 'third') returning id`,
    );
    for (const accountableAgencyId of [foreign?.id ?? '', randomUUID()]) {
      const change: BulkChange = { kind: 'accountable-agency', accountableAgencyId };
      const refused = await lead('previewBulkEdit', { body: { matching: {}, change } });
      expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'change.accountableAgencyId']);
      const seen = (await five()).map(({ id, version }) => ({ id, version }));
      expect((await lead('makeBulkEdit', { body: { seen, change } })).status).toBe(400);
    }
  });

  it('finds nothing to change where the filters find nothing', async () => {
    const matching = { words: 'no such words anywhere' };
    const { body } = await lead('previewBulkEdit', { body: { matching, change: due } });
    expect(body).toEqual({ changed: 0, refused: 0, rows: [] });
  });

  it('knows no action and no bulk edit of another committee', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    const [one] = await five();
    const seen = [{ id: one?.id, version: one?.version }];
    expect((await other('makeBulkEdit', { body: { seen, change: due } })).status).toBe(404);
    const last = await lead('showLastBulkEdit');
    const params = { bulkEditId: last.body.last?.id ?? '' };
    expect((await other('undoBulkEdit', { params })).status).toBe(404);
    expect((await other('showLastBulkEdit')).body).toEqual({ last: null });
  });
});
