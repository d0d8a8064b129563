import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommitteeSettings } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let params: { committeeId: string };
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  const { committee } = (await lead('whoAmI')).body;
  params = { committeeId: committee?.id ?? '' };
});
afterAll(() => test.close());

async function settle(by: Visitor, changed: Partial<CommitteeSettings>, version?: number) {
  const { body } = await by('showSettings', { params });
  return by('changeSettings', { params, version: version ?? body.version, body: { ...body.settings, ...changed } });
}

describe('settling what a committee works to', () => {
  it('keeps every part, and shows it to who reads the committee', async () => {
    const changed: Partial<CommitteeSettings> = {
      dueSoonDays: 21,
      chaseDays: [1, 14],
      escalateToSubGroupDays: 20,
      escalateToChiefOfficersDays: 60,
      escalateToSubGroupMoves: 1,
      escalateToChiefOfficersMoves: 2,
      dueDateApprovers: ['Improvement sub-group', 'Chair of the committee'],
      liveActionsMax: 4,
      lookBackMonths: 12,
      stageTargets: {
        decided: { days: 28, unit: 'calendar-days' },
        'first-meeting': { days: 15, unit: 'working-days' },
      },
      holidays: [{ on: '2026-04-06', name: 'Spring holiday' }],
    };
    const saved = await settle(lead, changed);
    expect(saved.status).toBe(201);
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    const { settings, may } = (await chief('showSettings', { params })).body;
    expect(settings).toMatchObject({ ...changed, chaseDays: [14, 1] });
    expect(may.settle).toBe(false);
  });

  it('is refused to whoever has not seen the newest', async () => {
    const { version } = (await lead('showSettings', { params })).body;
    expect((await settle(lead, { dueSoonDays: 25 })).status).toBe(201);
    const late = await settle(lead, { dueSoonDays: 26 }, version);
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });

  it('is recorded with who changed which part', async () => {
    await settle(lead, { dueSoonDays: 28 });
    const recorded = await test.asOwner.query(
      `select person_name, fields from audit_entry where subject = 'committee' order by position desc limit 1`,
    );
    expect(recorded).toEqual([{ person_name: expect.any(String), fields: ['due_soon_days', 'version'] }]);
  });

  it('changes the day an action is due soon', async () => {
    const soon = async () => (await lead('showDashboard')).body.waiting.dueSoon;
    await settle(lead, { dueSoonDays: 1 });
    const before = await soon();
    await settle(lead, { dueSoonDays: 365 });
    expect(await soon()).toBeGreaterThan(before);
  });

  it('goes on with the national holidays until the committee has its own', async () => {
    const { national } = (await lead('showSettings', { params })).body;
    await settle(lead, { holidays: national });
    const [kept] = await test.asOwner.query(`select holidays from committee where code = 'STL'`);
    expect(kept).toEqual({ holidays: null });
  });

  it('is refused where two states could not be told apart, and nothing is saved', async () => {
    const { settings } = (await lead('showSettings', { params })).body;
    const alike = { ...settings.colours, blue: { paint: 'green', word: 'Complete' } as const };
    const refused = await settle(lead, { colours: alike, dueSoonDays: 99 });
    expect(refused.status).toBe(400);
    expect(refused.problem.fields?.map(({ path }) => path)).toEqual(['colours.green.paint']);
    expect((await lead('showSettings', { params })).body.settings.dueSoonDays).not.toBe(99);
  });

  it('shows a committee its own colours, and its returns too', async () => {
    const { settings } = (await lead('showSettings', { params })).body;
    const colours = {
      ...settings.colours,
      blue: { paint: 'green', word: 'Complete' } as const,
      green: { paint: 'yellow', word: 'Under way' } as const,
    };
    await settle(lead, { colours });
    expect((await lead('whoAmI')).body.colours?.blue).toEqual({ paint: 'green', word: 'Complete' });
    const agency = await test.signIn('health.strathlorne@demonstration.example');
    expect((await agency('whoAmI')).body.colours).toBeNull();
  });
});

describe('who may agree to a change of due date', () => {
  const approvers = ['Improvement sub-group', 'Chair of the committee'];
  const dueOn = '2029-03-31';

  it('is whoever the committee has settled, whatever their capitals, and the rest is refused beside the field', async () => {
    await settle(lead, { dueDateApprovers: approvers });
    const [row] = (await lead('listActions', { query: { delivery: 'in-progress' } })).body.rows;
    const move = (approvedBy: string) =>
      lead('changeDueDate', {
        ...{ params: { actionId: row?.id ?? '' }, version: row?.version ?? 0 },
        body: { dueOn, reason: 'The supplier is late.', approvedBy },
      });
    const refused = await move('The lead nurse');
    expect([refused.status, refused.problem.fields]).toEqual([
      400,
      [{ path: 'approvedBy', sentence: expect.stringContaining('Improvement sub-group; Chair of the committee') }],
    ]);
    expect((await move('improvement SUB-GROUP')).status).toBe(201);
  });

  it('holds for many dates moved at once', async () => {
    await settle(lead, { dueDateApprovers: approvers });
    const [row] = (await lead('listActions', { query: { delivery: 'in-progress' } })).body.rows;
    const change = { kind: 'due-date', dueOn: '2029-04-30', reason: 'Late.', approvedBy: 'Nobody' } as const;
    const looked = await lead('previewBulkEdit', { body: { actionIds: [row?.id ?? ''], change } });
    expect([looked.status, looked.problem.fields?.[0]?.path]).toEqual([400, 'change.approvedBy']);
    await settle(lead, { dueDateApprovers: [] });
    expect((await lead('previewBulkEdit', { body: { actionIds: [row?.id ?? ''], change } })).status).toBeLessThan(300);
  });

  it('cannot be listed twice, nor the chief officers be told before the sub-group', async () => {
    const twice = await settle(lead, { dueDateApprovers: ['Chair', 'chair'] });
    expect([twice.status, twice.problem.fields?.[0]?.path]).toEqual([400, 'dueDateApprovers']);
    const before = await settle(lead, { escalateToSubGroupMoves: 4, escalateToChiefOfficersMoves: 4 });
    expect([before.status, before.problem.fields?.[0]?.path]).toEqual([400, 'escalateToChiefOfficersMoves']);
  });
});

describe('an administrator', () => {
  it('settles any committee, and no agency sees one', async () => {
    const administrator = await test.signIn('administrator@demonstration.example');
    expect((await administrator('listSettings')).body.committees).toHaveLength(5);
    expect((await settle(administrator, { liveActionsMax: 6 })).status).toBe(201);
    const agency = await test.signIn('health.strathlorne@demonstration.example');
    expect((await agency('showSettings', { params })).status).toBe(403);
  });

  it('is the only one to reach the settings of another committee', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await other('showSettings', { params })).status).toBe(404);
    expect((await other('listSettings')).body.committees.map(({ code }) => code)).toEqual(['CAR']);
  });
});
