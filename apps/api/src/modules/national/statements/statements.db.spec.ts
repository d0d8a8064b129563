import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { makeReleasesDue } from '../releases/make-releases.js';

let product: TestApp;
let lead: Visitor;
let analyst: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  analyst = await product.signIn('analyst@demonstration.example');
}, 60_000);
afterAll(() => product.close());

const text = 'One shared chronology, kept by the lead professional and looked at in each core group.';
const clear = (changed: Partial<{ slug: string; text: string }> = {}, headers = {}) =>
  lead('clearStatement', { body: { slug: 'chronologies', text, ...changed }, ...headers });
const anew = async () => {
  await product.asOwner.query(
    'truncate national_release_statement, national_release_pair, national_release_theme, national_release_basis, national_release',
  );
  await product.asOwner.transaction((manager) => makeReleasesDue(manager, '2026-11-23'));
  return (await analyst('showNationalThemes')).body.themes.flatMap(({ statements }) => statements);
};

describe('clearing a statement of what has worked', () => {
  it('brings it into later releases, without a word of whose it is', async () => {
    expect((await clear()).status).toBe(201);
    expect((await analyst('showNationalThemes')).body.themes.flatMap(({ statements }) => statements)).not.toContain(
      text,
    );
    await product.asOwner.query(`update cleared_statement set cleared_on = '2026-11-01'`);
    expect(await anew()).toContain(text);
  });

  it('keeps a statement out of a release that does not show its theme', async () => {
    const { themes } = (await lead('listClearedStatements')).body;
    const shown = (await analyst('showNationalThemes')).body.themes.map(({ slug }) => slug);
    const hidden = themes.find(({ slug }) => !shown.includes(slug))?.slug ?? '';
    expect((await clear({ slug: hidden, text: 'A statement on a theme that few have.' })).status).toBe(201);
    expect(await anew()).not.toContain('A statement on a theme that few have.');
  });

  it('is refused where the words may tell who a child is or whose statement it is, and no reason lets them stay', async () => {
    const refusals = [
      await clear({ text: 'Mrs Invented Lovat rang every clinic, which worked.' }),
      await clear({ text: 'In Strathlorne the nurses ring every clinic.' }),
      await clear({ text: 'a'.repeat(301) }),
      await clear({ slug: 'no-such-theme' }),
    ];
    expect(refusals.every(({ status }) => status >= 400 && status < 500)).toBe(true);
    const { statements } = (await lead('listClearedStatements')).body;
    expect(statements.every((statement) => !/Lovat|Strathlorne/.test(statement.text))).toBe(true);
  });

  it('is taken back from later releases, and stays in those that were made', async () => {
    const before = (await analyst('showNationalThemes')).body;
    const mine = (await lead('listClearedStatements')).body.statements.find((each) => each.text === text);
    const params = { statementId: mine?.id ?? '' };
    const other = await product.signIn('lead.carsemuir@demonstration.example');
    expect((await other('revokeStatement', { params, version: 1 })).status).toBe(404);
    expect((await lead('revokeStatement', { params, version: mine?.version ?? 0 })).status).toBe(201);
    expect((await analyst('showNationalThemes')).body).toEqual(before);
    expect(await anew()).not.toContain(text);
  });
});

describe('a statement on a theme that went elsewhere', () => {
  it('stands beside the theme that took it over, and no new one can be about what is not on offer', async () => {
    const administrator = await product.signIn('administrator@demonstration.example');
    const kept = 'Every clinic is rung on the day.';
    expect((await clear({ text: kept })).status).toBe(201);
    await product.asOwner.query(`update cleared_statement set cleared_on = '2026-09-01'`);
    const content = { kind: 'merge', slug: 'chronologies', into: 'information-sharing' };
    await product.asOwner.query(
      `insert into theme_change (content, effective_on, decided_on, decided_by, reason)
       values ($1, '2015-01-01', '2015-01-01', 'A person', 'One thing.')`,
      [JSON.stringify(content)],
    );
    const effectiveOn = dayInScotland(new Date());
    const retire = { kind: 'retire', slug: 'record-keeping', effectiveOn, reason: 'Too wide.' };
    expect((await administrator('recordThemeChange', { body: retire })).status).toBe(201);
    await anew();
    const { themes } = (await analyst('showNationalThemes')).body;
    expect(themes.find(({ slug }) => slug === 'information-sharing')?.statements).toContain(kept);
    const choices = (await lead('listClearedStatements')).body.themes.map(({ slug }) => slug);
    expect(choices).toContain('information-sharing');
    expect(choices).not.toContain('chronologies');
    expect(choices).not.toContain('record-keeping');
    expect((await clear({ text: 'Something else that worked.' })).problem.code).toBe('theme.unknown');
  });
});

describe('setting the thresholds of releases', () => {
  it('takes stricter ones, and none looser than five reviews of three committees nor above ten', async () => {
    const administrator = await product.signIn('administrator@demonstration.example');
    const { version } = (await administrator('showThresholds')).body;
    const set = (reviewsMin: number, committeesMin: number, seen = version) =>
      administrator('changeThresholds', { version: seen, body: { reviewsMin, committeesMin } });
    expect((await set(4, 3)).problem.fields?.[0]?.path).toBe('reviewsMin');
    expect((await set(5, 2)).problem.fields?.[0]?.path).toBe('committeesMin');
    expect((await set(11, 3)).status).toBe(400);
    expect((await set(8, 4)).status).toBe(201);
    expect((await set(9, 4)).status).toBe(409);
    await anew();
    const { themes, thresholds } = (await analyst('showNationalThemes')).body;
    expect(thresholds).toEqual({ reviewsMin: 8, committeesMin: 4 });
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.length).toBeLessThan(20);
    expect((await lead('showThresholds')).status).toBe(403);
  });
});
