import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anotherFile, confirmed, countRows, read } from '../../../testing/invented-plan.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
}, 60_000);
afterAll(() => product.close());

describe('confirming a plan', () => {
  it('saves its review, strategies and actions, and suggests themes', async () => {
    const found = (await read(lead)).body;
    const { status, body } = await lead('confirmImport', { body: confirmed(found, 'STL-2026-71', anotherFile()) });
    expect(status).toBe(201);
    expect(body).toMatchObject({ strategies: 1, actions: 2 });
    const [made] = await product.asOwner.query<{ suggestions: number }[]>(
      `select count(*)::int as suggestions from theme_assignment where review_id = $1 and status = 'suggested'`,
      [body.reviewId],
    );
    expect(body.suggestions).toBeGreaterThan(0);
    expect(made?.suggestions).toBe(body.suggestions);
  });

  it('keeps where each action was read, and the plan’s words as words', async () => {
    const found = (await read(lead)).body;
    const { body } = await lead('confirmImport', { body: confirmed(found, 'STL-2026-72', anotherFile()) });
    const rows = (await lead('listActions', { query: { reviewId: body.reviewId } })).body.rows;
    const id = rows.find(({ reference }) => reference === '1.1')?.id ?? '';
    const page = (await lead('showAction', { params: { actionId: id } })).body;
    expect(page.importedFrom).toBe('Child Q plan.docx, table 1, row 2');
    expect(page.importedStatus).toBe('Blue');
    expect(page.row.delivery).toBe('in-progress');
    expect(page.row.lastUpdate).toBe('Two teams have begun.');
    expect(page.updates).toHaveLength(2);
    expect(page.evidence).toEqual([]);
    expect(page.row.evidenceGrade).toBe(0);
  });

  it('is seen by the agency that leads an action, and by no other committee', async () => {
    const found = (await read(lead)).body;
    const { body } = await lead('confirmImport', { body: confirmed(found, 'STL-2026-73', anotherFile()) });
    const health = await product.signIn('health.strathlorne@demonstration.example');
    const theirs = await health('listActions', { query: { reviewId: body.reviewId } });
    expect(theirs.body.rows.map(({ reference }) => reference)).toEqual(['1.1']);
    const others = await elsewhere('listActions', { query: { reviewId: body.reviewId } });
    expect(others.body.total).toBe(0);
  });

  it('is refused for a file that was brought in already, and says so when it is read again', async () => {
    const found = (await read(lead)).body;
    expect(found.alreadyImported).toBe(false);
    expect((await lead('confirmImport', { body: confirmed(found, 'STL-2026-74') })).status).toBe(201);
    const again = await lead('confirmImport', { body: confirmed(found, 'STL-2026-75') });
    expect([again.status, again.problem.code]).toEqual([409, 'import.already-confirmed']);
    expect((await read(lead)).body.alreadyImported).toBe(true);
    expect((await read(elsewhere)).body.alreadyImported).toBe(false);
  });

  it('saves once when it is confirmed twice at the same moment', async () => {
    const found = (await read(lead)).body;
    const body = confirmed(found, 'STL-2026-76', anotherFile());
    const both = await Promise.all([lead('confirmImport', { body }), lead('confirmImport', { body })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.problem.code).toBe('import.already-confirmed');
    const [row] = await product.asOwner.query<{ count: number }[]>(
      `select count(*)::int as count from review where reference = 'STL-2026-76'`,
    );
    expect(row?.count).toBe(1);
  });

  it('shows the longest plans at once, before the database has counted them', async () => {
    const body = confirmed((await read(elsewhere)).body, 'CAR-2026-78', anotherFile());
    const [strategy] = body.strategies;
    const [action] = strategy?.actions ?? [];
    if (strategy === undefined || action === undefined) throw new Error('The plan has no action');
    const actions = Array.from({ length: 500 }, () => ({ ...action, leads: [] }));
    for (const reference of ['CAR-2026-78', 'CAR-2026-79']) {
      const review = { ...body.review, reference };
      const long = { ...body, fileSha256: anotherFile(), review, strategies: [{ ...strategy, actions }] };
      expect((await elsewhere('confirmImport', { body: long })).status).toBe(201);
    }
    const started = performance.now();
    expect((await elsewhere('listActions')).status).toBe(200);
    expect((await elsewhere('listSuggestions')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('is refused when it holds more actions than any plan does', async () => {
    const body = confirmed((await read(lead)).body, 'STL-2026-77', anotherFile());
    const [strategy] = body.strategies;
    const [action] = strategy?.actions ?? [];
    if (strategy === undefined || action === undefined) throw new Error('The plan has no action');
    const actions = Array.from({ length: 400 }, () => action);
    const long = { ...body, strategies: [1, 2, 3].map(() => ({ ...strategy, actions })) };
    const refused = await lead('confirmImport', { body: long });
    expect([refused.status, refused.problem.fields?.[0]?.path]).toEqual([400, 'strategies']);
  });

  it('is refused when the committee has a review with this reference', async () => {
    const found = (await read(lead)).body;
    const { status, problem } = await lead('confirmImport', { body: confirmed(found, 'stl-2022-01', anotherFile()) });
    expect([status, problem.code]).toEqual([409, 'review.reference-taken']);
    const elsewhereToo = await elsewhere('confirmImport', { body: confirmed(found, 'STL-2022-01', anotherFile()) });
    expect(elsewhereToo.problem.code).toBe('request.invalid'); // the reference is free there; the agencies are not theirs
  });

  it('names the lead whose agency is not the committee’s, and saves nothing', async () => {
    const found = (await read(lead)).body;
    const theirs = (await read(elsewhere)).body.agencies.find(
      ({ id }) => !found.agencies.some((each) => each.id === id),
    );
    const body = confirmed(found, 'STL-2026-77', anotherFile());
    body.strategies[0]?.actions[1]?.leads.push({ post: 'Service Manager', agencyId: theirs?.id ?? null });
    const before = await countRows(product.asOwner);
    const { status, problem } = await lead('confirmImport', { body });
    expect([status, problem.code]).toEqual([400, 'request.invalid']);
    expect(problem.fields).toEqual([
      { path: 'strategies.0.actions.1.leads.0.agencyId', sentence: 'Choose one of the agencies of this committee.' },
    ]);
    expect(await countRows(product.asOwner)).toEqual(before);
  });

  it('saves nothing when the very last step fails', async () => {
    const found = (await read(lead)).body;
    await product.asOwner.query(
      `alter table theme_assignment add constraint fails check (status <> 'suggested') not valid`,
    );
    const before = await countRows(product.asOwner);
    const { status } = await lead('confirmImport', { body: confirmed(found, 'STL-2026-78', anotherFile()) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await countRows(product.asOwner)).toEqual(before);
    await product.asOwner.query('alter table theme_assignment drop constraint fails');
    expect((await lead('confirmImport', { body: confirmed(found, 'STL-2026-78', anotherFile()) })).status).toBe(201);
  });

  it('names each field that is wrong', async () => {
    const found = (await read(lead)).body;
    const { review, ...rest } = confirmed(found, 'STL-2026-79', 'not a sum');
    const body = { ...rest, review: { ...review, ageBand: 'young' }, strategies: [], owner: 'me' };
    const { status, problem } = await lead('confirmImport', { body });
    expect(status).toBe(400);
    expect(problem.fields?.map(({ path }) => path).sort()).toEqual([
      'fileSha256',
      'owner',
      'review.ageBand',
      'strategies',
    ]);
  });

  it('takes a plan of five hundred actions', async () => {
    const found = (await read(lead)).body;
    const body = confirmed(found, 'STL-2026-80', anotherFile());
    const strategy = body.strategies[0];
    const action = strategy?.actions[0];
    if (strategy === undefined || action === undefined) throw new Error('The plan was not read');
    strategy.actions = Array.from({ length: 500 }, (_, index) => ({ ...action, reference: `1.${index + 1}` }));
    const answer = await lead('confirmImport', { body });
    expect(answer.body.actions).toBe(500);
  });
});

describe('listing the plans brought in', () => {
  it('gives the newest first, with who confirmed it and the review it made', async () => {
    const found = (await read(lead)).body;
    const made = await lead('confirmImport', { body: confirmed(found, 'STL-2026-81', anotherFile()) });
    const { body } = await lead('listImports');
    expect(body.imports[0]).toMatchObject({ reviewId: made.body.reviewId, reviewReference: 'STL-2026-81', actions: 2 });
    expect((await elsewhere('listImports')).body.imports.map(({ reviewId }) => reviewId)).not.toContain(
      made.body.reviewId,
    );
  });
});
