import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { Database } from '../../database/scope.js';
import { makeReleasesDue } from './make-releases.js';

let product: TestApp;
let analyst: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  analyst = await product.signIn('analyst@demonstration.example');
}, 60_000);
afterAll(() => product.close());

const count = async (sql: string, parameters: unknown[] = []): Promise<number> => {
  const [row] = await product.asOwner.query<{ count: number }[]>(`select count(*)::int as count ${sql}`, parameters);
  return row?.count ?? -1;
};

describe('showing themes across Scotland', () => {
  it('gives the latest release, rounded and in bands', async () => {
    const { status, body } = await analyst('showNationalThemes');
    expect(status).toBe(200);
    expect(body.asAt).toMatch(/-(03-31|06-30|09-30|12-31)$/);
    expect(body.themes.length).toBeGreaterThan(0);
    for (const { reviewsRounded, committeesBand, byYear } of body.themes) {
      expect(reviewsRounded % 5).toBe(0);
      expect(committeesBand).toMatch(/^(3 to 5|6 to 10|more than 10)$/);
      expect(byYear.every((year) => year.reviewsRounded === null || year.reviewsRounded >= 5)).toBe(true);
    }
  });

  it('shows no theme that fewer than five reviews or three committees stand behind', async () => {
    const { body } = await analyst('showNationalThemes');
    const behind = await product.asOwner.query<{ slug: string; reviews: number; committees: number }[]>(
      `select x.slug, count(distinct r.id)::int as reviews, count(distinct r.committee_id)::int as committees
       from theme_assignment x join review r on r.id = x.review_id
       where x.finding_id is not null and x.stance = 'learning' and x.status in ('confirmed', 'added') and r.reported_on <= $1
       group by x.slug`,
      [body.asAt],
    );
    const enough = behind.filter(({ reviews, committees }) => reviews >= 5 && committees >= 3).map(({ slug }) => slug);
    expect(body.themes.map(({ slug }) => slug).sort()).toEqual(enough.sort());
    expect(body.themesHeldBack).toBe(behind.length > enough.length);
  });

  it('gives every theme the same years', async () => {
    const { body } = await analyst('showNationalThemes');
    const years = body.themes.map(({ byYear }) => byYear.map(({ year }) => year).join(' '));
    expect(new Set(years).size).toBe(1);
  });

  it('gives the same to a lead, beside the figures of their own area', async () => {
    const lead = await product.signIn('lead.strathlorne@demonstration.example');
    const national = await lead('showNationalThemes');
    expect(national.body).toEqual((await analyst('showNationalThemes')).body);
    const { body } = await lead('listThemes');
    expect(body.nationalAsAt).toBe(national.body.asAt);
    for (const { slug, nationalReviews } of body.themes)
      expect(nationalReviews).toBe(national.body.themes.find((theme) => theme.slug === slug)?.reviewsRounded ?? null);
  });

  it('shows an analyst no review, no narrative and none of the counts behind a release, in the database itself', async () => {
    const database = product.app.get(Database);
    for (const table of ['review', 'finding', 'strategy', 'action', 'theme_assignment', 'national_release_basis'])
      await expect(
        database.within({ role: 'analyst' }, (scoped) => scoped.rows(`select * from ${table}`)),
      ).rejects.toThrow(/permission denied/);
  });
});

describe('making the releases that are due', () => {
  it('makes none twice', async () => {
    const before = await count('from national_release');
    expect(await makeReleasesDue(product.asOwner.manager, '2026-11-23')).toBe(0);
    expect(await count('from national_release')).toBe(before);
  });

  it('leaves at least five new reviews between one release and the next', async () => {
    const bases = await product.asOwner.query<{ review_ids: string[] }[]>(
      `select b.review_ids from national_release n join national_release_basis b on b.release_id = n.id order by n.as_at`,
    );
    expect(bases.length).toBeGreaterThan(1);
    for (const [index, { review_ids: reviews }] of bases.entries()) {
      const before = new Set(bases[index - 1]?.review_ids ?? []);
      expect(reviews.filter((id) => !before.has(id)).length).toBeGreaterThanOrEqual(5);
    }
  });

  it('does not move when one more review is confirmed, and never changes a release that was made', async () => {
    const before = (await analyst('showNationalThemes')).body;
    await product.asOwner.query(
      `update theme_assignment set status = 'confirmed', decided_on = '2026-11-23', decided_by = 'A person'
       where status = 'suggested' and review_id = (select review_id from theme_assignment
         where status = 'suggested' and finding_id is not null limit 1)`,
    );
    await makeReleasesDue(product.asOwner.manager, '2026-11-23');
    expect((await analyst('showNationalThemes')).body).toEqual(before);
  });

  it('gives an empty list and no day before the first release', async () => {
    await product.asOwner.query('truncate national_release_theme, national_release_basis, national_release');
    const { status, body } = await analyst('showNationalThemes');
    expect(status).toBe(200);
    expect(body).toMatchObject({ asAt: null, releasedOn: null, themes: [], themesHeldBack: false });
    expect(await makeReleasesDue(product.asOwner.manager, '2015-01-01')).toBe(0);
  });
});
