import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanRow } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const reason = 'Both ask for the same form.';

let test: TestApp;
let lead: Visitor;
let alike: PlanRow[];

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  const single = await test.asOwner.query<{ id: string }[]>(
    `select a.id from action a join committee c on c.id = a.committee_id
     where c.code = 'STL' and cardinality(a.committee_ids) = 1 and not exists (select from closure_claim x
       where x.action_id = a.id and x.state in ('claimed', 'changes-requested', 'verified'))`,
  );
  const ids = new Set(single.map(({ id }) => id));
  const { rows } = (await lead('listActions', { query: { delivery: 'in-progress' } })).body;
  alike = rows.filter(({ id }) => ids.has(id));
});
afterAll(() => test.close());

const page = async (actionId: string, by = lead) => (await by('showAction', { params: { actionId } })).body;

async function merge(one: PlanRow | undefined, other: PlanRow | undefined, by = lead) {
  const [actionId, intoId] = [one?.id ?? '', other?.id ?? ''];
  const version = (await page(actionId)).row.version;
  const intoVersion = (await page(intoId)).row.version;
  return by('mergeAction', { params: { actionId }, version, body: { intoId, intoVersion, reason } });
}

describe('merging two actions that are the same thing', () => {
  it('gives the one that goes on what both had, and says so before', async () => {
    const [one, other] = alike;
    const [duplicate, kept] = [await page(one?.id ?? ''), await page(other?.id ?? '')];
    const params = { actionId: duplicate.row.id, intoId: kept.row.id };
    const preview = (await lead('previewMerge', { params })).body;
    expect([preview.refusal, preview.stays.updates]).toEqual([null, duplicate.updates.length]);

    const merged = await merge(one, other);
    expect([merged.status, merged.body.into?.id]).toEqual([201, kept.row.id]);
    const after = await page(kept.row.id);
    const posts = (leads: typeof after.planning.leads) => leads.map(({ post, agencyId }) => `${post} ${agencyId}`);
    expect(new Set(posts(after.planning.leads))).toEqual(
      new Set([...posts(duplicate.planning.leads), ...posts(kept.planning.leads)]),
    );
    expect(after.planning.leads.length).toBe(kept.planning.leads.length + preview.takes.leads.length);
    const strategies = (served: typeof after.servedStrategies) => served.map(({ strategyId }) => strategyId);
    expect(new Set(strategies(after.servedStrategies))).toEqual(
      new Set([...strategies(duplicate.servedStrategies), ...strategies(kept.servedStrategies)]),
    );
    const titles = (evidence: typeof after.evidence) => evidence.map(({ title }) => title);
    expect(new Set(titles(after.evidence))).toEqual(new Set([...titles(duplicate.evidence), ...titles(kept.evidence)]));
    expect(after.updates[0]?.text).toBe(`Action ${duplicate.row.reference} was merged into this one. ${reason}`);
  });

  it('loses nothing of the other, which is superseded and points to it', async () => {
    const [one, other] = alike;
    const gone = await page(one?.id ?? '');
    expect([gone.row.delivery, gone.row.text, gone.row.closedOn]).toEqual(['superseded', one?.text, null]);
    expect(gone.updates[0]?.text).toBe(`Merged into action ${other?.reference}, which goes on. ${reason}`);
    const story = (await lead('showMerges', { params: { actionId: other?.id ?? '' } })).body;
    expect(story.from.map(({ id }) => id)).toEqual([one?.id]);
  });

  it('is recorded whole', async () => {
    const [one, other] = alike;
    const entries = await test.asOwner.query<{ subject: string }[]>(
      `select distinct subject from audit_entry where action_id = any($1::uuid[]) and person_id is not null`,
      [[one?.id, other?.id]],
    );
    expect(entries.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['action', 'action_update', 'strategy_action']),
    );
  });

  it('is refused a second time, and with what has changed meanwhile', async () => {
    const [one, other, third] = alike;
    expect((await merge(one, other)).problem.code).toBe('merge.not-live');
    const [actionId, intoId] = [third?.id ?? '', other?.id ?? ''];
    const version = (await page(actionId)).row.version;
    const stale = { intoId, intoVersion: 1, reason };
    const refused = await lead('mergeAction', { params: { actionId }, version, body: stale });
    expect([refused.status, refused.problem.code]).toEqual([409, 'record.changed-meanwhile']);
    expect((await page(actionId)).row.delivery).toBe('in-progress');
  });

  it('is refused where the action is another committee’s or serves one, and to whom it is none of', async () => {
    const [shared] = await test.asOwner.query<{ id: string }[]>(
      `select a.id from action a join committee c on c.id = a.committee_id
       where c.code = 'STL' and cardinality(a.committee_ids) > 1 and a.closed_on is null and a.delivery = 'in-progress'`,
    );
    const third = alike[2];
    const ours = (await lead('listActions')).body.rows.find(({ id }) => id === shared?.id) ?? third;
    if (shared !== undefined) expect((await merge(ours, third)).problem.code).toBe('merge.shared');
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const body = { intoId: alike[1]?.id, intoVersion: 1, reason };
    const foreign = await carsemuir('mergeAction', { params: { actionId: third?.id ?? '' }, version: 1, body });
    expect(foreign.status).toBe(404);
    const nurse = await test.signIn('health.strathlorne@demonstration.example');
    expect((await merge(third, alike[1], nurse)).status).toBe(403);
  });
});
