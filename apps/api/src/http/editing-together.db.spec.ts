import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RouteName } from '@followthrough/domain';
import { openTestApp, type Answer, type Sent, type TestApp, type Visitor } from '../../testing/open-test-app.js';

const races = Number(process.env['RACES'] ?? 200);
const fewer = Math.ceil(races / 20);

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let actionIds: readonly string[];
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  // Open actions of both editors, each with a due date.
  actionIds = (await nurse('listActions', { query: { delivery: 'in-progress' } })).body.rows
    .filter(({ dueOn, closedOn }) => dueOn !== null && closedOn === null)
    .map(({ id }) => id);
});
afterAll(() => test.close());

const actionOf = (race: number) => actionIds[race % actionIds.length] ?? '';

async function rowOf<Row>(sql: string, parameters: unknown[]): Promise<Row> {
  const [row] = await test.asOwner.query<Row[]>(sql, parameters);
  if (row === undefined) throw new Error(`Nothing answers ${sql}`);
  return row;
}

const versionOf = async (actionId: string) =>
  (await rowOf<{ version: number }>('select version from action where id = $1', [actionId])).version;

/** A different day for every race. */
const day = (race: number) => new Date(Date.UTC(2030, 0, 1 + race)).toISOString().slice(0, 10);

/** One thing that somebody sends about an action as they saw it. */
interface Editing {
  readonly by: () => Visitor;
  readonly name: RouteName;
  readonly body: (race: number) => object;
}

const forecast: Editing = {
  ...{ by: () => nurse, name: 'addUpdate' },
  body: (race) => ({ text: `Forecast ${race}`, forecastOn: day(race) }),
};
const analysis: Editing = {
  ...{ by: () => lead, name: 'addUpdate' },
  body: (race) => ({ text: `Analysis ${race}`, analysisText: `Seen in race ${race}` }),
};
const words: Editing = { by: () => nurse, name: 'addUpdate', body: (race) => ({ text: `Words ${race}` }) };
const dueDate: Editing = {
  ...{ by: () => lead, name: 'changeDueDate' },
  body: (race) => ({ dueOn: day(race), reason: `Race ${race}`, approvedBy: 'CPC' }),
};
const evidence: Editing = {
  ...{ by: () => nurse, name: 'addEvidence' },
  body: (race) => ({ title: `Audit ${race}`, grade: 1 + (race % 5), datedOn: '2026-10-01', note: '' }),
};

const send = (
  { by, name, body }: Editing,
  { actionId, version, race }: { actionId: string; version: number; race: number },
): Promise<Answer<RouteName>> => by()(name, { params: { actionId }, version, body: body(race) } as Sent);

/** Two people send at once what they made of the same version; gives how each was answered. */
async function raceOf(race: number, pair: readonly [Editing, Editing]): Promise<number[]> {
  const actionId = actionOf(race);
  const version = await versionOf(actionId);
  const answers = await Promise.all(pair.map((editing) => send(editing, { actionId, version, race })));
  return answers.map(({ status }) => status);
}

describe(`${races} races of two people who change the same action at once`, () => {
  it('let one through each time and tell the other: nothing is overwritten unseen, nothing half saved', async () => {
    const pairs = [
      [forecast, dueDate],
      [analysis, dueDate],
      [forecast, analysis],
    ] as const;
    const from = await rowOf<{ position: number }>('select max(position) as position from audit_entry', []);
    const wrong: string[] = [];
    for (let race = 0; race < races; race += 1) {
      const statuses = await raceOf(race, pairs[race % pairs.length] ?? pairs[0]);
      if ([...statuses].sort().join() !== '201,409') wrong.push(`race ${race}: ${statuses.join()}`);
    }
    expect(wrong).toEqual([]);
    // Each that went through was one step, and each step began from what the one before it had left.
    const steps = await rowOf<{ steps: number; broken: number }>(
      `select count(*) as steps, count(*) filter (where began <> left_at - 1 or last <> began) as broken from (
         select subject_version as left_at, (before ->> 'version')::int as began,
           lag(subject_version) over (partition by subject_id order by position) as last
         from audit_entry where subject = 'action' and position > $1 and 'version' = any(fields)) e`,
      [from.position],
    );
    expect(steps).toEqual({ steps: races, broken: 0 });
  }, 300_000);
});

describe(`${fewer * 4} races in which neither takes anything from the other`, () => {
  it.each([
    ['an update in words and a due date', words, dueDate],
    ['two updates in words', words, words],
    ['an update in words and an analysis', words, analysis],
    ['evidence and a forecast', evidence, forecast],
  ])('let both through, and tell nobody of a conflict that is none: %s', async (_, one, other) => {
    const wrong: string[] = [];
    for (let race = 0; race < fewer; race += 1) {
      const statuses = await raceOf(races + race, [one, other]);
      if (statuses.join() !== '201,201') wrong.push(`race ${race}: ${statuses.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe(`${fewer} races on a test of change`, () => {
  it('fill in its next stage once each', async () => {
    const plan = { objective: 'See', questions: [{ question: 'How long?' }], tasks: [], collect: [] };
    const wrong: string[] = [];
    for (let race = 0; race < fewer; race += 1) {
      const cycle = { title: 'Once', scale: 'one-case', owner: 'Nurse', plannedFrom: null, plan, ramp: `Race ${race}` };
      const { id, version } = (await nurse('addCycle', { params: { actionId: actionOf(race) }, body: cycle })).body;
      const seen = ['As the nurse saw it', 'As the lead saw it'];
      const both = await Promise.all(
        [nurse, lead].map((visitor, index) => {
          const done = { asPlanned: true, observations: seen[index] };
          const body = { stage: 'do', startedOn: '2026-11-02', do: done };
          return visitor('advanceCycle', { params: { cycleId: id }, version, body });
        }),
      );
      const through = both.findIndex(({ status }) => status === 201);
      const kept = await rowOf<{ seen: string }>(
        `select "do" ->> 'observations' as seen from pdsa_cycle where id = $1`,
        [id],
      );
      const refused = both.filter(({ status }) => status === 409).length;
      if (refused !== 1 || kept.seen !== seen[through]) wrong.push(`race ${race}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe(`${fewer} races on a review`, () => {
  it('let one through each time', async () => {
    const colleague = await test.signIn('lead.strathlorne@demonstration.example');
    const [review] = (await lead('listReviews')).body.reviews;
    const reviewId = review?.id ?? '';
    const wrong: string[] = [];
    for (let race = 0; race < fewer; race += 1) {
      const { version } = await rowOf<{ version: number }>('select version from review where id = $1', [reviewId]);
      const said = [`Team Leader ${race}`, `Social Worker ${race}`];
      const both = await Promise.all(
        [lead, colleague].map((visitor, index) =>
          visitor('changeReview', { params: { reviewId }, version, body: { familyLinkPost: said[index] } }),
        ),
      );
      const through = both.findIndex(({ status }) => status === 201);
      const kept = await rowOf<{ post: string }>('select family_link_post as post from review where id = $1', [
        reviewId,
      ]);
      const refused = both.filter(({ status }) => status === 409).length;
      if (refused !== 1 || kept.post !== said[through]) wrong.push(`race ${race}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('whoever is told that a record was changed meanwhile', () => {
  it('is told by whom, when and which of its fields, and none of the words', async () => {
    const actionId = actionOf(0);
    const version = await versionOf(actionId);
    await send(dueDate, { actionId, version, race: 5000 });
    const { status, problem } = await send(forecast, { actionId, version, race: 5001 });
    expect([status, problem.code]).toEqual([409, 'record.changed-meanwhile']);
    const [change] = problem.meanwhile ?? [];
    expect(change).toMatchObject({ by: 'Morven Tait' });
    expect(problem.meanwhile).toHaveLength(1);
    expect(change?.fields).toContain('Due date');
    expect(Date.parse(String(change?.at))).toBeGreaterThan(Date.now() - 60_000);
    expect(JSON.stringify(problem)).not.toMatch(/Race|20\d\d-\d\d-\d\d"/);
  });

  it('is told of everybody who changed it, the last first', async () => {
    const actionId = actionOf(1);
    const version = await versionOf(actionId);
    await send(dueDate, { actionId, version, race: 6000 });
    await send(forecast, { actionId, version: version + 1, race: 6001 });
    const { problem } = await send(analysis, { actionId, version, race: 6002 });
    expect(problem.meanwhile?.map(({ by }) => by)).toEqual(['Catriona Munro', 'Morven Tait']);
  });

  it('is told also of who leads an action, which stands in rows of its own', async () => {
    const actionId = actionOf(2);
    const version = await versionOf(actionId);
    await test.asOwner.query(`update action_lead set post = post || ' (acting)' where action_id = $1`, [actionId]);
    const { problem } = await send(forecast, { actionId, version, race: 7000 });
    expect(problem.meanwhile?.[0]?.fields).toEqual(['Leads']);
  });
});
