import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentList } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;
let member: Visitor;
let health: Visitor;
let stranger: Visitor;
let actionId: string;
let reviewId: string;
beforeAll(async () => {
  test = await openTestApp();
  const signIn = (name: string) => test.signIn(`${name}@demonstration.example`);
  lead = await signIn('lead.strathlorne');
  chief = await signIn('chief.strathlorne');
  member = await signIn('member.strathlorne');
  health = await signIn('health.strathlorne');
  stranger = await signIn('lead.carsemuir');
  const row = (await health('listActions')).body.rows.find(({ reviewReference }) => reviewReference === 'STL-2022-01');
  actionId = row?.id ?? '';
  reviewId = row?.reviewId ?? '';
});
afterAll(() => test.close());

const say = (visitor: Visitor, text: string, mentions: readonly string[] = []) =>
  visitor('commentOnAction', { params: { actionId }, body: { text, mentions } });

const list = async (visitor: Visitor): Promise<CommentList> =>
  (await visitor('listActionComments', { params: { actionId } })).body;

async function last(visitor: Visitor) {
  const comment = (await list(visitor)).comments.at(-1);
  if (comment === undefined) throw new Error('There is no comment');
  return { params: { commentId: comment.id }, version: comment.version };
}

const idOf = async (name: string) =>
  (
    await test.asOwner.query<{ id: string }[]>('select id from person where email = $1', [
      `${name}@demonstration.example`,
    ])
  )[0]?.id ?? '';

describe('commenting on an action', () => {
  it('is for whoever sees it, and seen by all of them and by nobody else', async () => {
    for (const [visitor, words] of [
      [lead, 'From the lead'],
      [chief, 'From a chief'],
      [member, 'From a member'],
      [health, 'From health'],
    ] as const)
      expect((await say(visitor, words)).status).toBe(201);
    for (const visitor of [lead, chief, member, health])
      expect((await list(visitor)).comments.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['From the lead', 'From a chief', 'From a member', 'From health']),
      );
    expect((await stranger('listActionComments', { params: { actionId } })).status).toBe(404);
    expect((await say(stranger, 'x')).status).toBe(404);
    const theirs = await last(lead);
    for (const name of ['changeComment', 'withdrawComment', 'resolveComment'] as const) {
      const body =
        name === 'changeComment'
          ? { text: 'x', mentions: [] }
          : name === 'resolveComment'
            ? { resolved: true }
            : undefined;
      expect((await stranger(name, { ...theirs, body })).status).toBe(404);
    }
  });

  it('names only people who see the action, and tells them once', async () => {
    const { people } = await list(lead);
    const nurse = await idOf('health.strathlorne');
    expect(people.map(({ personId }) => personId)).toContain(nurse);
    expect(people.map(({ personId }) => personId)).not.toContain(await idOf('lead.carsemuir'));
    const refused = await say(lead, 'Look at this', [await idOf('lead.carsemuir')]);
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'mentions']);

    const told = await say(lead, 'Can you bring the count?', [nurse]);
    const comment = told.body.comments.at(-1);
    expect(comment?.mentions).toEqual([{ personId: nurse, name: expect.any(String) }]);
    const { notices } = (await health('listNotices')).body;
    expect(notices[0]).toMatchObject({ kind: 'mentioned', link: `/actions/${actionId}#comment-${comment?.id}` });
    await lead('changeComment', {
      ...(await last(lead)),
      body: { text: 'Can you bring both counts?', mentions: [nurse] },
    });
    const again = (await health('listNotices')).body.notices.filter(({ link }) => link.endsWith(`${comment?.id}`));
    expect(again).toHaveLength(1);
    expect((await lead('listOpenComments')).body.comments[0]?.namesMe).toBe(true);
  });

  it('can be said anew by its author alone, with what it said before in the record of changes', async () => {
    await say(chief, 'Is it in every ward?');
    const comment = await last(chief);
    const body = { text: 'Is it on every ward, nights included?', mentions: [] };
    expect((await lead('changeComment', { ...comment, body })).status).toBe(403);
    expect((await chief('changeComment', { ...comment, body })).status).toBe(201);
    expect((await chief('changeComment', { ...comment, body })).status).toBe(409);
    const [entry] = await test.asOwner.query<{ before: { text: string } }[]>(
      `select before from audit_entry where subject = 'comment' and verb = 'update' and subject_id = $1 and 'text' = any(fields)`,
      [comment.params.commentId],
    );
    expect(entry?.before.text).toBe('Is it in every ward?');
  });

  it('can be withdrawn by its author or the lead: its words leave the screen and stay in the record of changes', async () => {
    await say(health, 'Words better not said.');
    const comment = await last(health);
    expect((await member('withdrawComment', comment)).status).toBe(403);
    expect((await lead('withdrawComment', comment)).status).toBe(201);
    const shown = (await list(health)).comments.at(-1);
    expect(shown).toMatchObject({
      text: '',
      withdrawn: { by: expect.any(String) },
      may: { change: false, withdraw: false },
    });
    const again = await health('changeComment', { ...(await last(health)), body: { text: 'x', mentions: [] } });
    expect([again.status, again.problem.code]).toEqual([409, 'comment.withdrawn']);
  });

  it('is settled and opened again by anybody who sees it, with who and when, and counted until then', async () => {
    const before = (await list(lead)).unresolved;
    await say(lead, 'Who holds the list?');
    expect((await list(health)).unresolved).toBe(before + 1);
    const settled = await health('resolveComment', { ...(await last(health)), body: { resolved: true } });
    expect(settled.body.unresolved).toBe(before);
    expect(settled.body.comments.at(-1)?.resolved).toMatchObject({ by: expect.stringMatching(/,/) });
    await lead('resolveComment', { ...(await last(lead)), body: { resolved: false } });
    expect((await list(lead)).comments.at(-1)?.resolved).toBeNull();
  });
});

describe('commenting on a review', () => {
  it('is for the committee’s own people, not for agencies', async () => {
    const body = { text: 'Who speaks for schools?', mentions: [] };
    const sent = await member('commentOnReview', { params: { reviewId }, body });
    expect(sent.status).toBe(201);
    const [comment] = sent.body.comments.slice(-1);
    expect((await health('listReviewComments', { params: { reviewId } })).status).toBe(403);
    const reached = await health('resolveComment', {
      params: { commentId: comment?.id ?? '' },
      version: 1,
      body: { resolved: true },
    });
    expect(reached.status).toBe(404);
    expect((await stranger('listReviewComments', { params: { reviewId } })).status).toBe(404);
    expect((await chief('listOpenComments')).body.comments).toContainEqual(
      expect.objectContaining({ about: 'review', recordId: reviewId, text: 'Who speaks for schools?' }),
    );
  });
});

describe('commenting on a part of a record', () => {
  const body = { text: 'Whose minutes would show it?', mentions: [] as string[] };

  it('keeps a strategy’s comments with the strategy, for the committee’s own people', async () => {
    const { strategies } = (await lead('showReview', { params: { reviewId } })).body;
    const params = { strategyId: strategies[0]?.id ?? '' };
    const before = (await lead('listReviewComments', { params: { reviewId } })).body.comments.length;
    const named = { ...body, mentions: [await idOf('lead.strathlorne')] };
    const sent = await member('commentOnStrategy', { params, body: named });
    expect([sent.status, sent.body.comments.at(-1)?.text]).toEqual([201, body.text]);
    expect((await lead('listReviewComments', { params: { reviewId } })).body.comments).toHaveLength(before);
    const link = `/reviews/${reviewId}/strategies/${params.strategyId}#comment-${sent.body.comments.at(-1)?.id}`;
    expect((await lead('listNotices')).body.notices[0]).toMatchObject({ kind: 'mentioned', link });
    expect((await lead('listOpenComments')).body.comments[0]).toMatchObject({ about: 'strategy', link });
    expect((await health('listStrategyComments', { params })).status).toBe(403);
    expect((await stranger('commentOnStrategy', { params, body })).status).toBe(404);
  });

  it('keeps a claim’s comments with the claim, for whoever sees the action, and lets them be settled', async () => {
    const [claim] = await test.asOwner.query<{ id: string; action: string }[]>(
      `select k.id, k.action_id as action from closure_claim k join action a on a.id = k.action_id
       where a.reference = '1.1' and k.state = 'changes-requested'
         and k.committee_id = (select id from committee where code = 'STL')`,
    );
    const params = { claimId: claim?.id ?? '' };
    const sent = await health('commentOnClaim', {
      params,
      body: { ...body, mentions: [await idOf('lead.strathlorne')] },
    });
    expect(sent.status).toBe(201);
    const link = `/actions/${claim?.action}/closure-claims/${params.claimId}#comment-${sent.body.comments.at(-1)?.id}`;
    expect((await lead('listNotices')).body.notices[0]).toMatchObject({ link, action: { id: claim?.action } });
    const onAction = (await lead('listActionComments', { params: { actionId: claim?.action ?? '' } })).body;
    expect(onAction.comments.map(({ text }) => text)).not.toContain(body.text);
    const { id: commentId, version } = sent.body.comments.at(-1) ?? { id: '', version: 0 };
    const settled = await member('resolveComment', { params: { commentId }, version, body: { resolved: true } });
    expect(settled.body.comments.at(-1)?.resolved).not.toBeNull();
    expect((await stranger('listClaimComments', { params })).status).toBe(404);
  });

  it('is refused by the database where the part is of another record', async () => {
    const misplaced = test.asOwner.query(
      `insert into comment (action_id, claim_id, person_id, made_by, made_at, text)
       select $1, k.id, p.id, 'x', now(), 'x' from closure_claim k, person p where k.action_id <> $1 limit 1`,
      [actionId],
    );
    await expect(misplaced).rejects.toThrow(/comment_claim/);
  });
});

describe('the database by itself', () => {
  it('lets nobody change the words of somebody else’s comment', async () => {
    await say(health, 'Mine alone.');
    const [comment] = await test.asOwner.query<{ id: string; committee: string }[]>(
      `select id, committee_id as committee from comment where text = 'Mine alone.'`,
    );
    const attempt = test.asOwner.transaction(async (manager) => {
      await manager.query(
        `select set_config('role', 'followthrough_chief_officer', true), set_config('app.role', 'chief-officer', true),
           set_config('app.committee_id', $1, true), set_config('app.person_id', gen_random_uuid()::text, true)`,
        [comment?.committee],
      );
      await manager.query(`update comment set text = 'Not yours' where id = $1`, [comment?.id]);
    });
    await expect(attempt).rejects.toThrow(/only its author/);
  });

  it('forgets files nobody attached, and no others', async () => {
    const sent = await lead('sendFile', {
      params: { actionId },
      query: { fileName: 'a.txt' },
      body: Buffer.from('old'),
    });
    await test.asOwner.query(`update evidence_file set sent_at = now() - interval '2 days'`);
    const [before] = await test.asOwner.query<{ n: string }[]>('select count(*) as n from evidence_file');
    await test.runJob('forget-waiting-files', '2026-11-24');
    const [after] = await test.asOwner.query<{ n: string }[]>('select count(*) as n from evidence_file');
    expect(Number(before?.n) - Number(after?.n)).toBe(1);
    expect(await test.asOwner.query('select from evidence_bytes where file_id = $1', [sent.body.id])).toEqual([]);
  });
});
