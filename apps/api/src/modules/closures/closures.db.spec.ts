import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@followthrough/domain';
import { claim, closeAction, decide, verify } from '../../../testing/close-action.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let member: Visitor;
let health: Visitor;
let socialWork: Visitor;
let delivered: string[];
let today: string;

const email = (name: string) => `${name}@demonstration.example`;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn(email('lead.strathlorne'));
  member = await test.signIn(email('member.strathlorne'));
  health = await test.signIn(email('health.strathlorne'));
  socialWork = await test.signIn(email('socialwork.strathlorne'));
  today = (await lead('whoAmI')).body.today;
  delivered = await deliveredBy('NHS North Lorne', 'Strathlorne Council Social Work');
});
afterAll(() => test.close());

/** Open actions that the council and the health board lead together, made delivered with evidence by the owner. */
async function deliveredBy(...agencies: string[]): Promise<string[]> {
  const made = await test.asOwner.query<{ id: string }[]>(
    `select a.id from action a join committee c on c.id = a.committee_id and c.code = 'STL'
     where a.closed_on is null and a.delivery in ('in-progress', 'not-started')
       and not exists (select from closure_claim x where x.action_id = a.id)
     order by a.id limit 10`,
  );
  for (const { id } of made) {
    await test.asOwner.query('delete from action_lead where action_id = $1', [id]);
    await test.asOwner.query(
      `insert into action_lead (action_id, agency_id, post)
       select $1, id, 'Service Manager' from agency where name = any($2)`,
      [id, agencies],
    );
    await test.asOwner.query(
      `insert into evidence (action_id, title, grade, dated_on) values ($1, 'File audit', 3, current_date - 20)`,
      [id],
    );
    await test.asOwner.query(
      `update action set delivery = 'delivered', effect = 'not-yet-known', delivered_on = current_date - 30 where id = $1`,
      [id],
    );
  }
  return made.map(({ id }) => id);
}

/** Who was told something of an action. */
async function toldOf(actionId: string, kind: string): Promise<string[]> {
  const found = await test.asOwner.query<{ email: string }[]>(
    `select p.email from notice n join person p on p.id = n.person_id
     where n.about_action_id = $1 and n.kind = $2 order by p.email`,
    [actionId, kind],
  );
  return found.map((one) => one.email);
}

const next = () => delivered.pop() ?? '';
const story = async (actionId: string) => (await lead('showClosure', { params: { actionId } })).body;
const row = async (actionId: string) => (await lead('showAction', { params: { actionId } })).body.row;

describe('closing an action', () => {
  it('takes a claim, somebody else’s verification, and a decision at a meeting, and keeps all three', async () => {
    const actionId = next();
    const claimed = await claim(health, { actionId, basis: 'delivered-only' });
    expect([claimed.status, claimed.body.claims[0]?.state]).toEqual([201, 'claimed']);
    expect((await row(actionId)).closedOn).toBeNull();
    const verified = await verify(socialWork, actionId);
    expect(verified.body.claims[0]).toMatchObject({ state: 'verified', verifiedBy: 'Fraser Heddle, Service Manager' });
    expect((await row(actionId)).closedOn).toBeNull();
    const decided = await decide(lead, actionId);
    expect(decided.body.claims[0]?.steps.map(({ kind }) => kind)).toEqual(['claimed', 'verified', 'decided-closed']);
    expect(await row(actionId)).toMatchObject({ closedOn: today, closureBasis: 'delivered-only' });
    const [closure] = decided.body.closures;
    expect(closure).toMatchObject({ decidedBy: 'Strathlorne CPC', body: 'committee', reopened: null });
    expect(closure?.lookBackOn).toBe(addMonths(today, decided.body.lookBackMonths));
  });

  it('tells whoever may verify a claim of it, members too, and not the claimant', async () => {
    const actionId = next();
    await claim(health, { actionId, basis: 'delivered-only' });
    const told = await toldOf(actionId, 'claim-to-verify');
    expect(told).toEqual(expect.arrayContaining([email('lead.strathlorne'), email('member.strathlorne')]));
    expect(told.filter((address) => !/^(lead|member)\.strathlorne@/.test(address))).toEqual([]);
  });

  it('goes back to the claimant with what is wanted, as often as it must', async () => {
    const actionId = next();
    await claim(health, { actionId, basis: 'delivered-only' });
    for (let round = 0; round < 2; round += 1) {
      const { body } = await verify(member, actionId, 'changes-requested');
      expect(body.claims[0]?.state).toBe('changes-requested');
      const queue = (await health('showClosureQueue')).body;
      expect(queue.toChange.find(({ action }) => action.id === actionId)?.wanted).toBe('Say which teams.');
      await claim(health, { actionId, basis: 'delivered-only', reason: `All nine teams, round ${round}.` });
    }
    const [latest] = (await story(actionId)).claims;
    expect(latest?.reason).toBe('All nine teams, round 1.');
    expect(latest?.steps.map(({ kind }) => kind)).toEqual([
      ...['claimed', 'changes-requested', 'claimed-again', 'changes-requested', 'claimed-again'],
    ]);
  });

  it('is refused to be verified by the claimant, by a colleague of theirs, and by a chief officer', async () => {
    const actionId = next();
    await claim(health, { actionId, basis: 'delivered-only' });
    expect((await verify(health, actionId)).problem.code).toBe('action.same-person');
    const colleague = await colleagueOf('health.strathlorne');
    expect((await verify(colleague, actionId)).problem.code).toBe('closure.same-agency');
    const chief = await test.signIn(email('chief.strathlorne'));
    expect((await verify(chief, actionId)).status).toBe(403);
    expect((await story(actionId)).claims[0]?.state).toBe('claimed');
  });

  it('is not decided before it is verified, nor by anybody but the lead', async () => {
    const actionId = next();
    await claim(lead, { actionId, basis: 'delivered-only' });
    expect((await decide(lead, actionId)).problem.code).toBe('closure.out-of-order');
    expect((await verify(health, actionId)).problem.code).toBe('closure.not-yours');
    await verify(member, actionId);
    expect((await decide(member, actionId)).status).toBe(403);
    const kept = await decide(lead, actionId, 'not-closed', 'The audit is to be repeated.');
    expect(kept.body.claims[0]).toMatchObject({ state: 'not-closed', may: { decide: false } });
    expect((await row(actionId)).closedOn).toBeNull();
    expect((await claim(lead, { actionId, basis: 'delivered-only' })).body.claims).toHaveLength(2);
  });

  it('is refused on a basis the state does not bear out, or on evidence that is too weak or elsewhere', async () => {
    const actionId = next();
    const refused = await claim(health, { actionId, basis: 'impact-evidenced' });
    expect([refused.status, refused.problem.code]).toEqual([422, 'action.not-closable']);
    const { actionVersion } = await story(actionId);
    const strange = await health('claimClosure', {
      ...{ params: { actionId }, version: actionVersion },
      body: {
        ...{ basis: 'delivered-only', reason: 'Done.', evidenceIds: ['00000000-0000-4000-8000-000000000000'] },
        ...{ supersededById: null, approvedBy: null, lookBackOn: null },
      },
    });
    expect(strange.problem.fields).toMatchObject([{ path: 'evidenceIds' }]);
    await test.asOwner.query(`update action set effect = 'practice-embedded' where id = $1`, [actionId]);
    const bare = await health('claimClosure', {
      ...{ params: { actionId }, version: actionVersion + 1 },
      body: {
        ...{ basis: 'embedded-not-measurable', reason: 'It is habit.', evidenceIds: [] },
        ...{ supersededById: null, approvedBy: null, lookBackOn: null },
      },
    });
    expect(bare.problem.code).toBe('action.evidence-too-weak');
  });

  it('as superseded names the action that takes its place, and as withdrawn who approved it', async () => {
    const actionId = next();
    await test.asOwner.query(`update action set delivery = 'superseded' where id = $1`, [actionId]);
    const nameless = await claim(lead, { actionId, basis: 'superseded' });
    expect(nameless.problem.fields).toMatchObject([{ path: 'supersededById' }]);
    const supersededById = delivered[0] ?? '';
    const closing = { actionId, claimant: lead, verifier: member, lead };
    const { body } = await closeAction({ ...closing, basis: 'superseded', supersededById });
    expect(body.supersededBy?.id).toBe(supersededById);
    const other = next();
    await test.asOwner.query(`update action set delivery = 'withdrawn' where id = $1`, [other]);
    const unapproved = await claim(lead, { actionId: other, basis: 'withdrawn' });
    expect(unapproved.problem.fields).toMatchObject([{ path: 'approvedBy' }]);
    const withdrawn = {
      ...closing,
      actionId: other,
      basis: 'withdrawn',
      approvedBy: 'Chief Social Work Officer',
    } as const;
    expect((await closeAction(withdrawn)).body.closures[0]?.approvedBy).toBe('Chief Social Work Officer');
  });
});

describe('an action that was closed', () => {
  it('is looked back at, opened again with a reason, and loses nothing of how it was closed', async () => {
    const actionId = next();
    const { body } = await closeAction({ actionId, basis: 'delivered-only', claimant: health, verifier: member, lead });
    await test.asOwner.query(`update closure set look_back_on = current_date - 1 where action_id = $1`, [actionId]);
    const due = (await lead('showClosureQueue')).body.toLookBack.map(({ action }) => action.id);
    expect(due).toContain(actionId);
    const version = (await story(actionId)).actionVersion;
    const looked = await lead('recordLookBack', {
      ...{ params: { actionId }, version },
      body: { found: 'lapsed', lookedOn: today, words: 'Two of nine teams.', evidenceIds: [], nextOn: null },
    });
    expect(looked.body.closures[0]?.lookBacks).toMatchObject([{ found: 'lapsed', words: 'Two of nine teams.' }]);
    expect((await lead('showClosureQueue')).body.toLookBack.map(({ action }) => action.id)).not.toContain(actionId);
    const reopened = await lead('reopenAction', {
      ...{ params: { actionId }, version },
      body: { reason: 'It lapsed.', decidedBy: 'Improvement sub-group', decidedOn: today },
    });
    expect(await row(actionId)).toMatchObject({ closedOn: null, closureBasis: null, delivery: 'delivered' });
    expect(reopened.body.closures[0]).toMatchObject({ id: body.closures[0]?.id, reopened: { reason: 'It lapsed.' } });
    expect(reopened.body.claims[0]?.steps.map(({ kind }) => kind)).toEqual([
      ...['claimed', 'verified', 'decided-closed', 'looked-back', 'reopened'],
    ]);
  });

  it('is brought to the lead on the day it is to be looked back at, once, and again for a later day', async () => {
    const actionId = next();
    await closeAction({ actionId, basis: 'delivered-only', claimant: health, verifier: socialWork, lead });
    const [closure] = (await story(actionId)).closures;
    const due = closure?.lookBackOn ?? '';
    await test.runJob('look-backs', addDays(due, -1));
    expect(await toldOf(actionId, 'look-back-due')).toEqual([]);
    await test.runJob('look-backs', addDays(due, 2));
    await test.runJob('look-backs', addDays(due, 3));
    expect(await toldOf(actionId, 'look-back-due')).toEqual([email('lead.strathlorne')]);
    const [notice] = (await lead('listNotices')).body.notices.filter(({ action }) => action?.id === actionId);
    expect(notice).toMatchObject({ kind: 'look-back-due', link: `/actions/${actionId}/look-back` });
  });

  it('before claims were recorded has its decision, and says nothing of steps nobody recorded', async () => {
    const [old] = await test.asOwner.query<{ id: string }[]>(
      `select a.id from action a join committee c on c.id = a.committee_id and c.code = 'STL'
       join closure x on x.action_id = a.id and x.claim_id is null where a.closed_on is not null limit 1`,
    );
    const { closures, claims } = await story(old?.id ?? '');
    expect([closures[0]?.claimId, closures[0]?.body, claims]).toEqual([null, null, []]);
  });
});

describe('the queue', () => {
  it('offers each claim only to those who may take its next step', async () => {
    const offered = async (visitor: Visitor) => (await visitor('showClosureQueue')).body;
    const waiting = (await offered(member)).toVerify;
    expect(waiting.length).toBeGreaterThan(0);
    for (const { action } of (await offered(health)).toVerify)
      expect((await verify(health, action.id)).problem.code).toBeUndefined();
    expect((await offered(member)).toDecide).toEqual([]);
    expect((await offered(socialWork)).toLookBack).toEqual([]);
  });
});

describe('what the database refuses of a closure by itself', () => {
  it('a claim verified by its claimant, a step in somebody else’s name, a second claim that waits', async () => {
    const [open] = await test.asOwner.query<{ id: string; claimed_by_id: string; action_id: string }[]>(
      `select id, claimed_by_id, action_id from closure_claim where state = 'claimed' limit 1`,
    );
    const tried = (sql: string, values: unknown[]) => test.asOwner.query(sql, values);
    await expect(
      tried(
        `update closure_claim set state = 'verified', verified_on = current_date, verified_by = 'x', verified_by_id = $2
         where id = $1`,
        [open?.id, open?.claimed_by_id],
      ),
    ).rejects.toThrow(/check constraint/);
    await expect(tried(`update closure_claim set state = 'closed' where id = $1`, [open?.id])).rejects.toThrow(
      /check constraint/,
    );
    await expect(
      tried(
        `insert into closure_claim (action_id, state, basis, reason, claimed_on, claimed_by, claimed_by_id, claimant_ids)
         values ($1, 'claimed', 'delivered-only', 'x', current_date, 'x', $2, array[$2::uuid])`,
        [open?.action_id, open?.claimed_by_id],
      ),
    ).rejects.toThrow(/closure_claim_waits/);
  });
});

/** Another account of the same agency. */
async function colleagueOf(name: string): Promise<Visitor> {
  await test.asOwner.query(
    `with made as (insert into person (name, post, email, password_hash)
       select 'Sheila Moffat', 'Charge Nurse', $2, password_hash from person where email = $1 returning id)
     insert into person_role (person_id, role, agency_id)
       select made.id, 'agency', r.agency_id from made, person p join person_role r on r.person_id = p.id
       where p.email = $1`,
    [email(name), email('colleague')],
  );
  return test.signIn(email('colleague'));
}
