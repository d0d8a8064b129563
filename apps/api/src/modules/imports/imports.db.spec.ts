import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConfirmImport, ReadPlan } from '@followthrough/domain';
import { makeWordPlan } from '../../../testing/make-word-plan.js';
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

const headings = ['Ref', 'Action', 'Timescale', 'Responsible lead', 'Status', 'Progress', 'Evidence'];
const plan = makeWordPlan([
  'Strathlorne Child Protection Committee',
  'Learning Review action plan: Child Q (STL/LR/2026/04)',
  'Strategy 1: One shared picture of neglect',
  [
    headings,
    [
      ...['1.1', 'Use the Graded Care Profile from first concern.', '30 June 2027'],
      ...['Lead Nurse Child Protection', 'Blue', 'Two teams have begun.', 'Team minutes'],
    ],
    ['1.2', 'Bring one chronology to every core group.', 'When agreed', '', 'Red', '', ''],
  ],
]);

const read = (visitor: Visitor, bytes: Buffer = plan, fileName = 'Child Q plan.docx') =>
  visitor('readPlanFile', { query: { fileName }, body: bytes });

/** What a person sends who changes nothing but what a file cannot tell. */
function confirmed(found: ReadPlan, reference: string, fileSha256 = found.fileSha256): ConfirmImport {
  return {
    fileName: found.fileName,
    fileSha256,
    review: {
      ...{ reference, pseudonym: found.review.pseudonym.text, reportedOn: '2026-09-01' },
      ...{ kind: 'learning-review', event: 'significant-harm', ageBand: '1-4', guidanceEdition: '2024' },
    },
    strategies: found.strategies.map(({ number, title, actions }) => ({
      number: number.text,
      title: title.text,
      actions: actions.map((action) => ({
        from: action.from,
        reference: action.reference.text,
        text: action.text.text,
        timescaleText: action.timescaleText.text,
        dueOn: action.dueOn,
        duePrecision: action.duePrecision,
        originalDueOn: action.originalDueOn,
        reviewOn: null,
        leads: action.leads.map(({ text, agencyId }) => ({ post: text, agencyId })),
        measureText: action.measureText.text,
        analysisText: action.analysisText.text,
        status: action.status.text,
        progress: action.progress.text,
        evidence: action.evidence.text,
        delivery: action.delivery,
        declared: null,
      })),
    })),
  };
}

/** How many rows there are of everything an import may write. */
async function countRows(): Promise<unknown> {
  const tables = [
    'review',
    'strategy',
    'action',
    'strategy_action',
    'action_lead',
    'action_update',
    'theme_assignment',
  ];
  const counts = [...tables, 'plan_import', 'audit_entry'].map((name) => `(select count(*) from ${name}) as ${name}`);
  return product.asOwner.query(`select ${counts.join(', ')}`);
}

let used = 0;
/** The sha256 of a file nobody has brought in. */
const anotherFile = () => {
  used += 1;
  return used.toString(16).padStart(64, '0');
};

describe('reading a plan', () => {
  it('gives each value with where it was read, and guesses the agency of a lead', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    expect(body.review.pseudonym.text).toBe('Child Q');
    const [first, second] = body.strategies[0]?.actions ?? [];
    expect(first?.text).toEqual({
      text: 'Use the Graded Care Profile from first concern.',
      from: expect.stringContaining('table 1, row 2, column 2'),
    });
    expect(first).toMatchObject({ dueOn: '2027-06-30', duePrecision: 'day', delivery: 'in-progress' });
    const guessed = body.agencies.find(({ id }) => id === first?.leads[0]?.agencyId);
    expect(guessed?.sector).toBe('health');
    expect(second).toMatchObject({ dueOn: null, duePrecision: 'none', delivery: 'not-started' });
    expect(second?.warnings.map(({ kind }) => kind)).toContain('missing-lead');
  });

  it('offers the agencies of the caller’s committee and no others', async () => {
    const { body } = await read(lead);
    const ours = await lead('listAgencies');
    expect(body.agencies.map(({ id }) => id).sort()).toEqual(ours.body.agencies.map(({ id }) => id).sort());
    const theirs = await read(elsewhere);
    expect(theirs.body.agencies).not.toEqual(body.agencies);
  });

  it('saves nothing', async () => {
    const before = await countRows();
    await read(lead);
    expect(await countRows()).toEqual(before);
  });

  it('refuses what is no plan, with a sentence that says what to do', async () => {
    for (const bytes of [Buffer.from('not a plan'), Buffer.alloc(0), Buffer.from('PK\u0003\u0004broken')]) {
      const { status, problem } = await read(lead, bytes);
      expect([status, problem.code]).toEqual([422, 'import.refused']);
      expect(problem.fields).toEqual([{ path: 'file', sentence: expect.stringMatching(/\w+ \w+.*\.$/) }]);
    }
  });

  it('refuses a document without a plan in it', async () => {
    const { status, problem } = await read(lead, makeWordPlan(['Minutes of a meeting', 'All were welcomed.']));
    expect([status, problem.fields?.[0]?.sentence]).toEqual([422, expect.stringContaining('no action plan was found')]);
  });

  it('asks for a name and for the bytes of a file', async () => {
    const nameless = await lead('readPlanFile', { query: { fileName: ' ' }, body: plan });
    expect([nameless.status, nameless.problem.fields?.[0]?.path]).toEqual([400, 'fileName']);
    const form = await lead('readPlanFile', {
      query: { fileName: 'Plan.docx' },
      body: plan,
      headers: { 'content-type': 'application/json' },
    });
    expect(form.status).toBe(400);
  });

  it('refuses a name that could not be kept with the plan', async () => {
    for (const fileName of ['Plan\u0000.docx', `${'a'.repeat(301)}.docx`])
      expect((await read(lead, plan, fileName)).problem.fields).toMatchObject([{ path: 'fileName' }]);
  });

  it('lets nobody fill the queue of files alone', async () => {
    const many = Promise.all(Array.from({ length: 12 }, () => read(lead)));
    const other = await read(elsewhere);
    const codes = (await many).map(({ status, problem }) => problem.code ?? status);
    expect(new Set(codes)).toEqual(new Set([200, 'request.too-many']));
    expect(other.status).toBe(200);
    expect((await read(lead)).status).toBe(200);
  });

  it('reads several files at once without mixing them', async () => {
    const names = ['One.docx', 'Two.docx', 'Three.docx', 'Four.docx'];
    const answers = await Promise.all(names.map((fileName) => read(lead, plan, fileName)));
    expect(answers.map(({ body }) => body.fileName)).toEqual(names);
  });
});

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
    expect([status, problem.code]).toEqual([409, 'import.reference-taken']);
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
    const before = await countRows();
    const { status, problem } = await lead('confirmImport', { body });
    expect([status, problem.code]).toEqual([400, 'request.invalid']);
    expect(problem.fields).toEqual([
      { path: 'strategies.0.actions.1.leads.0.agencyId', sentence: 'Choose one of the agencies of this committee.' },
    ]);
    expect(await countRows()).toEqual(before);
  });

  it('saves nothing when the very last step fails', async () => {
    const found = (await read(lead)).body;
    await product.asOwner.query(
      `alter table theme_assignment add constraint fails check (status <> 'suggested') not valid`,
    );
    const before = await countRows();
    const { status } = await lead('confirmImport', { body: confirmed(found, 'STL-2026-78', anotherFile()) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await countRows()).toEqual(before);
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
