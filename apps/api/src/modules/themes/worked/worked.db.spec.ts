import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;
let stranger: Visitor;
let analyst: Visitor;
let nurse: Visitor;

const slug = 'neglect-assessment-tools';
const scored = 'Neglect registrations scored by two agencies at 30 days';

beforeAll(async () => {
  test = await openTestApp();
  const as = (who: string) => test.signIn(`${who}@demonstration.example`);
  [lead, chief, stranger] = [await as('lead.strathlorne'), await as('chief.strathlorne'), await as('lead.carsemuir')];
  [analyst, nurse] = [await as('analyst'), await as('health.strathlorne')];
});
afterAll(() => test.close());

const worked = async (visitor = lead, theme = slug) =>
  (await visitor('showWhatWorked', { params: { slug: theme } })).body;
const listed = async (visitor = lead, theme = slug) =>
  (await worked(visitor, theme)).strategies.flatMap(({ measures }) => measures);
const scoring = async () => (await listed()).find(({ chart }) => chart.line.name.startsWith('Neglect registrations'));
const ofScoring = async () => {
  const { measures } = (await lead('listMeasures')).body;
  return measures.find(({ name }) => name.startsWith('Neglect registrations'))?.id ?? '';
};

describe('listing what has worked on a theme', () => {
  it('puts a strategy there whose measure changed for the better, with the chart and the words of the engine', async () => {
    const measure = await scoring();
    expect(measure).toMatchObject({ state: 'holding', words: measure?.chart.sentence });
    expect(measure?.words).toMatch(/^Good evidence that this measure has changed for the better, from about/);
    expect(measure?.chart.points.length).toBe(18);
    expect(scored).toContain('two agencies');
  });

  it('gives the strategy, its review, its actions by their days with the ramps on them, and every other measure', async () => {
    const { strategies } = await worked();
    const [strategy] = strategies;
    expect(strategy).toMatchObject({ reviewReference: 'STL-2022-01', number: '1' });
    expect(strategy?.actions.some(({ deliveredOn }) => deliveredOn !== null)).toBe(true);
    expect(strategy?.actions.flatMap(({ ramps }) => ramps).length).toBeGreaterThan(0);
    expect(strategy?.beside.map(({ name }) => name)).toContain('Health visitor visits deferred');
  });

  it('claims no cause', async () => {
    const words = JSON.stringify((await listed()).map((measure) => measure.words));
    expect(words).not.toMatch(/proved|caused|due to|because of|significant|guaranteed|led to|thanks to/i);
  });

  it('is on no list of a theme that nobody has confirmed on the strategy or its action', async () => {
    const [row] = await test.asOwner.query<{ n: string }[]>(
      `with undone as (update theme_assignment x set status = 'suggested', decided_by = null, decided_on = null, score = 0.5,
           tier = 'suggested', engine_version = '1'
         where x.slug = $1 and (x.strategy_id is not null or x.action_id is not null) and exists (
           select from committee c where c.id = x.committee_id and c.code = 'STL') returning 1)
       select count(*) as n from undone`,
      [slug],
    );
    expect(Number(row?.n)).toBeGreaterThan(0);
    expect((await worked()).strategies).toEqual([]);
    expect((await worked()).measures).toBe(0);
    await test.asOwner.query(
      `update theme_assignment x set status = 'confirmed', decided_by = 'The lead', decided_on = current_date
       where x.slug = $1 and x.status = 'suggested' and (x.strategy_id is not null or x.action_id is not null)`,
      [slug],
    );
    expect((await scoring())?.state).toBe('holding');
  });

  it('names effective practice only where a person confirmed it on a finding', async () => {
    const { themes } = (await lead('listThemes')).body;
    const strong = themes.find(({ strengths }) => strengths > 0);
    const { practice } = await worked(lead, strong?.slug);
    expect(practice.length).toBeGreaterThan(0);
    for (const { kind, themes: on } of practice) {
      expect(kind).toBe('finding');
      expect(on).toContainEqual(expect.objectContaining({ slug: strong?.slug, stance: 'effective-practice' }));
    }
  });

  it('is linked from the measure', async () => {
    const params = { measureId: await ofScoring() };
    const { body } = await chief('showWhereWorked', { params });
    expect(body.state).toBe('holding');
    expect(body.themes.map((theme) => theme.slug)).toContain(slug);
  });
});

describe('showing what has worked to others', () => {
  it('shows it to the committee, nothing of it to another committee, and nothing at all to anybody else', async () => {
    expect(await worked(chief)).toMatchObject({ strategies: [{ reviewReference: 'STL-2022-01' }] });
    expect(JSON.stringify(await worked(stranger))).not.toContain('STL-');
    expect((await stranger('showWhereWorked', { params: { measureId: await ofScoring() } })).status).toBe(404);
    for (const visitor of [analyst, nurse])
      expect((await visitor('showWhatWorked', { params: { slug } })).status).toBe(403);
  });

  it('knows no theme outside the catalogue', async () => {
    expect((await lead('showWhatWorked', { params: { slug: 'no-such-theme' } })).status).toBe(404);
  });
});

describe('a measure that no longer shows what it showed', () => {
  const enter = async (figures: readonly (readonly [string, number])[]) =>
    test.asOwner.query(
      `insert into reading (measure_id, action_id, committee_id, read_on, numerator, denominator)
       select m.id, m.action_id, m.committee_id, (x ->> 0)::date, (x ->> 1)::integer, 20
       from measure m, jsonb_array_elements($2::jsonb) x where m.id = $1`,
      [await ofScoring(), JSON.stringify(figures)],
    );
  const monthEnds = (count: number) =>
    Array.from({ length: count }, (_, at) => new Date(Date.UTC(2027, at + 1, 0)).toISOString().slice(0, 10));

  it('stays on the list as held from and to, or with what the chart says now: never without a word', async () => {
    await enter(monthEnds(16).map((on) => [on, 2] as const));
    const measure = await scoring();
    expect(['held', 'no-longer']).toContain(measure?.state);
    expect(measure?.words).toMatch(/not since|With all of them it says/);
  });

  it('is told of from a position that was kept, where its readings were corrected since', async () => {
    const id = await ofScoring();
    await test.asOwner.query(`update reading set numerator = 2, denominator = 20, value = null where measure_id = $1`, [
      id,
    ]);
    const measure = await scoring();
    expect(measure?.state).toBe('corrected');
    expect(measure?.words).toMatch(
      /^The position as at \d+ [A-Z][a-z]+ \d{4} kept: “Good evidence .* Readings were corrected/,
    );
  });
});
