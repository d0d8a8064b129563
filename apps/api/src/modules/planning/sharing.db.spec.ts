import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionAt, idOf, strategyAt } from '../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let strategyId: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  strategyId = await strategyAt(test.asOwner, 'STL-2024-01', '1');
});
afterAll(() => test.close());

const added = async (body: object) =>
  (await lead('addAction', { params: { strategyId }, body: { text: 'Score plans together.', ...body } })).body;

describe('sharing an action with another committee', () => {
  it('shows it nothing but what it is told, until it agrees', async () => {
    const eilean = await test.signIn('lead.solais@demonstration.example');
    const actionId = await actionAt(test.asOwner, 'STL-2023-02', '3.1');
    const toCommitteeId = await idOf(test.asOwner, `select id from committee where code = 'EIL'`);
    const words = 'One pool of people for both.';
    const proposed = await lead('proposeShare', { params: { actionId }, body: { toCommitteeId, words } });
    expect(proposed.body.planning.shares).toContainEqual(expect.objectContaining({ answer: 'open' }));
    expect((await lead('proposeShare', { params: { actionId }, body: { toCommitteeId, words } })).status).toBe(409);
    expect((await eilean('showAction', { params: { actionId } })).status).toBe(404);
    const [asked] = (await eilean('listShares')).body.asked;
    expect(asked).toMatchObject({ words, committee: 'Strathlorne Child Protection Committee', answer: 'open' });

    const params = { shareId: asked?.id ?? '' };
    const foreign = await eilean('answerShare', { params, body: { answer: 'accepted', strategyId } });
    expect([foreign.status, foreign.problem.fields?.[0]?.path]).toEqual([400, 'strategyId']);
    const theirs = await idOf(
      test.asOwner,
      `select s.id from strategy s join committee c on c.id = s.committee_id where c.code = 'EIL'`,
    );
    const accepted = { params, body: { answer: 'accepted', strategyId: theirs } };
    expect((await eilean('answerShare', accepted)).status).toBe(201);
    const seen = await eilean('showAction', { params: { actionId } });
    expect(seen.body.servedStrategies).toMatchObject([{ strategyId: theirs, own: true }]);
    expect((await eilean('answerShare', accepted)).problem.code).toBe('share.answered');
  });

  it('stays hidden from a committee that declines', async () => {
    const carsemuir = await test.signIn('lead.carsemuir@demonstration.example');
    const [asked] = (await carsemuir('listShares')).body.asked;
    await carsemuir('answerShare', { params: { shareId: asked?.id ?? '' }, body: { answer: 'declined' } });
    const actionId = await idOf(test.asOwner, 'select action_id as id from action_share where id = $1', [asked?.id]);
    expect((await carsemuir('showAction', { params: { actionId } })).status).toBe(404);
  });

  it('is taken back by the proposer until it is answered, and may be offered again', async () => {
    const { row } = await added({ timescaleText: 'May 2028' });
    const toCommitteeId = await idOf(test.asOwner, `select id from committee where code = 'EIL'`);
    const offer = () =>
      lead('proposeShare', { params: { actionId: row.id }, body: { toCommitteeId, words: 'One pool for both.' } });
    const takeBack = () => lead('withdrawShare', { params: { actionId: row.id, toCommitteeId } });
    const eilean = await test.signIn('lead.solais@demonstration.example');
    const offered = async () =>
      (await eilean('listShares')).body.asked.filter(
        ({ words, answer }) => words === 'One pool for both.' && answer === 'open',
      );
    await offer();
    const [asked] = await offered();
    const taken = await takeBack();
    expect([taken.status, taken.body.planning.shares[0]?.answer]).toEqual([200, 'withdrawn']);
    expect(await offered()).toEqual([]);
    const late = await eilean('answerShare', { params: { shareId: asked?.id ?? '' }, body: { answer: 'declined' } });
    expect(late.problem.code).toBe('share.answered');
    expect((await takeBack()).problem.code).toBe('share.answered');
    expect((await offer()).body.planning.shares.map(({ answer }) => answer).sort()).toEqual(['open', 'withdrawn']);
  });

  it('answers the proposer, and a third committee, as if there were nothing to answer', async () => {
    const shareId = await idOf(
      test.asOwner,
      `select h.id from action_share h join committee c on c.id = h.to_committee_id
      where c.code = 'STL' and h.answer = 'open'`,
    );
    for (const place of ['carsemuir', 'drumallan']) {
      const other = await test.signIn(`lead.${place}@demonstration.example`);
      expect((await other('answerShare', { params: { shareId }, body: { answer: 'declined' } })).status).toBe(404);
    }
  });
});
