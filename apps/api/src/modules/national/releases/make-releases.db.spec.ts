import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReleaseBasis } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { Database } from '../../../database/scope.js';
import { makeReleasesDue } from './make-releases.js';

let product: TestApp;
let analyst: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  analyst = await product.signIn('analyst@demonstration.example');
}, 60_000);
afterAll(() => product.close());

const make = (today: string) => product.asOwner.transaction((manager) => makeReleasesDue(manager, today));
const count = async (sql: string): Promise<number> => {
  const [row] = await product.asOwner.query<{ count: number }[]>(`select count(*)::int as count ${sql}`);
  return row?.count ?? -1;
};
const bases = async () =>
  (
    await product.asOwner.query<{ basis: ReleaseBasis }[]>(
      `select b.basis from national_release n join national_release_basis b on b.release_id = n.id order by n.as_at`,
    )
  ).map(({ basis }) => basis);
const committees = async () =>
  new Map(
    (await product.asOwner.query<{ id: string; of: string }[]>('select id, committee_id as of from review')).map(
      ({ id, of }) => [id, of],
    ),
  );

describe('showing themes across Scotland', () => {
  it('gives the latest release, rounded, out of how many, and in bands', async () => {
    const { status, body } = await analyst('showNationalThemes');
    expect(status).toBe(200);
    expect(body.asAt).toMatch(/-(03-31|06-30|09-30|12-31)$/);
    expect(body.themes.length).toBeGreaterThan(20);
    for (const { reviewsRounded, outOfRounded, committeesBand, years, age, event, cameBack } of body.themes) {
      const cells = [...(age?.cells ?? []), ...(event?.cells ?? []), ...years, ...(cameBack ? [cameBack] : [])];
      const counts = [reviewsRounded, outOfRounded, ...cells.map((cell) => cell.reviewsRounded)];
      expect(counts.every((each) => each % 5 === 0 && each >= 5)).toBe(true);
      expect(committeesBand).toMatch(/^(3 to 5|6 to 10|more than 10)$/);
    }
  });

  it('gives tables by age and event, pairs, and what was found again after closure', async () => {
    const { themes, pairs } = (await analyst('showNationalThemes')).body;
    expect(themes.filter(({ age }) => age !== null).length).toBeGreaterThan(1);
    expect(themes.filter(({ event }) => event !== null).length).toBeGreaterThan(1);
    expect(themes.filter(({ cameBack }) => cameBack !== null).length).toBeGreaterThan(1);
    expect(pairs.length).toBeGreaterThan(1);
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

  it('gives each release as it was made, and answers a day without one as what does not exist', async () => {
    const { body } = await analyst('showNationalOverTime');
    expect(body.releases.length).toBeGreaterThan(4);
    for (const { asAt, themes } of body.releases) {
      const release = await analyst('showRelease', { params: { asAt } });
      expect([release.status, release.body.asAt, release.body.themes.length]).toEqual([200, asAt, themes]);
    }
    expect((await analyst('showRelease', { params: { asAt: '2026-09-29' } })).status).toBe(404);
  });

  it('shows an analyst no review, no narrative and none of the counts behind a release, in the database itself', async () => {
    const database = product.app.get(Database);
    for (const table of [
      ...['review', 'finding', 'strategy', 'action', 'theme_assignment', 'national_release_basis'],
      ...['cleared_statement', 'repository_consent', 'repository_look'],
    ])
      await expect(
        database.within({ role: 'analyst' }, (scoped) => scoped.rows(`select * from ${table}`)),
      ).rejects.toThrow(/permission denied/);
  });
});

describe('making the releases that are due', () => {
  it('makes none twice', async () => {
    const before = await count('from national_release');
    expect(await make('2026-11-23')).toBe(0);
    expect(await count('from national_release')).toBe(before);
  });

  it('counts every theme with at least five new reviews of three committees, each time it is counted anew', async () => {
    const all = await bases();
    const of = await committees();
    const shown = new Map<string, readonly string[]>();
    let checked = 0;
    for (const { themes } of all)
      for (const { slug, counted } of themes) {
        const before = shown.get(slug) ?? [];
        if (before.length === counted.reviewIds.length) continue;
        const fresh = counted.reviewIds.filter((id) => !before.includes(id));
        expect(fresh.length).toBeGreaterThanOrEqual(5);
        expect(new Set(fresh.map((id) => of.get(id))).size).toBeGreaterThanOrEqual(3);
        shown.set(slug, counted.reviewIds);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(30);
  });

  it('is done by the product itself once a quarter is over, with rights to no more than it counts', async () => {
    await product.asOwner.query(
      `truncate national_release_statement, national_release_pair, national_release_theme, national_release_basis, national_release`,
    );
    const system = { role: 'system', personName: 'The product itself' } as const;
    const database = product.app.get(Database);
    const made = await database.within(system, (scoped) => makeReleasesDue(scoped.manager, '2026-11-23'));
    expect(made).toBeGreaterThan(4);
    await expect(database.within(system, (scoped) => scoped.rows('select text from finding'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('does not move when one more review is confirmed, and never changes a release that was made', async () => {
    const before = (await analyst('showNationalThemes')).body;
    await product.asOwner.query(
      `update theme_assignment set status = 'confirmed', decided_on = '2026-11-23', decided_by = 'A person'
       where status = 'suggested' and review_id = (select review_id from theme_assignment
         where status = 'suggested' and finding_id is not null limit 1)`,
    );
    await make('2026-11-23');
    expect((await analyst('showNationalThemes')).body).toEqual(before);
  });

  it('keeps the thresholds and the names a release was made with', async () => {
    await product.asOwner.query(`update national_setting set reviews_min = 10`);
    await product.asOwner.query(`update theme set name = 'Another name' where slug = 'information-sharing'`);
    const { body } = await analyst('showNationalThemes');
    expect(body.thresholds).toEqual({ reviewsMin: 5, committeesMin: 3 });
    expect(body.themes.some(({ name }) => name === 'Another name')).toBe(false);
  });

  it('gives an empty list and no day before the first release', async () => {
    await product.asOwner.query(
      `truncate national_release_statement, national_release_pair, national_release_theme, national_release_basis, national_release`,
    );
    const { status, body } = await analyst('showNationalThemes');
    expect(status).toBe(200);
    expect(body).toMatchObject({ asAt: null, releasedOn: null, themes: [], themesHeldBack: false });
    expect((await analyst('showNationalOverTime')).body).toEqual({ releases: [], themes: [] });
    expect(await make('2015-01-01')).toBe(0);
  });
});
