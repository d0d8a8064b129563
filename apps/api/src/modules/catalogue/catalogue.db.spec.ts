import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInScotland, type NewThemeChange, type ThemeList } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let product: TestApp;
let lead: Visitor;
let elsewhere: Visitor;
let administrator: Visitor;
const today = dayInScotland(new Date());
const lastYear = addDays(today, -200);

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  elsewhere = await product.signIn('lead.carsemuir@demonstration.example');
  administrator = await product.signIn('administrator@demonstration.example');
}, 60_000);
afterAll(() => product.close());

type Wanted<Change = NewThemeChange> = Change extends unknown ? Omit<Change, 'effectiveOn' | 'reason'> : never;
const decided = { effectiveOn: today, reason: 'Two words were used for one thing.' };
const record = (visitor: Visitor, wanted: Wanted, more: object = {}) =>
  visitor('recordThemeChange', { body: { ...decided, ...wanted, ...more } });
const preview = (visitor: Visitor, wanted: Wanted) =>
  visitor('previewThemeChange', { body: { ...decided, ...wanted } });
const counts = ({ themes }: ThemeList) =>
  themes
    .filter(({ reviews, strengths }) => reviews + strengths > 0)
    .map(
      ({ slug, name, reviews, reviewsInWindow, reviewsLabelledInWindow, strengths, firstSeenOn, lastSeenOn, recurs }) =>
        [
          slug,
          name,
          reviews,
          reviewsInWindow,
          reviewsLabelledInWindow,
          strengths,
          firstSeenOn,
          lastSeenOn,
          recurs,
        ].join('|'),
    );
const line = async (slug: string) => (await lead('listThemes')).body.themes.find((theme) => theme.slug === slug);

describe('the table of a day gone by', () => {
  it('stays what it was, whatever people decide, take back, merge, rename, split or retire later', async () => {
    const query = { asAt: lastYear };
    const before = (await lead('listThemes', { query })).body;
    expect(counts(before).length).toBeGreaterThan(5);

    await record(administrator, { kind: 'merge', slug: 'supervision-reflection', into: 'management-oversight-qa' });
    await record(administrator, { kind: 'rename', slug: 'chronologies', name: 'One chronology', definition: 'Joint.' });
    await record(administrator, { kind: 'retire', slug: 'record-keeping' });
    const parts = ['Sharing in time', 'Sharing enough'].map((name) => ({ name, definition: `${name}.` }));
    await record(administrator, { kind: 'split', slug: 'information-sharing', parts });
    await product.asOwner.query(
      `update theme_assignment set status = 'rejected', decided_on = current_date
       where slug = 'drift-delay' and status in ('confirmed', 'added')`,
    );
    await product.asOwner.query(
      `update theme_assignment set stance = 'effective-practice', decided_on = current_date
       where slug = 'thresholds' and status in ('confirmed', 'added')`,
    );
    await product.asOwner.query(
      `update review set reported_on = current_date where id = (
         select id from review where reported_on < $1 order by reported_on desc limit 1)`,
      [lastYear],
    );

    const after = (await lead('listThemes', { query })).body;
    expect(counts(after)).toEqual(counts(before));
    expect(after.catalogueVersion).toBe(before.catalogueVersion);
    expect(counts((await lead('listThemes')).body)).not.toEqual(counts(before));
  });

  it('tells the same as today’s when it is asked for today', async () => {
    const now = counts((await lead('listThemes')).body);
    expect(counts((await lead('listThemes', { query: { asAt: today } })).body)).toEqual(now);
    expect(counts((await lead('listThemes', { query: { asAt: addDays(today, 90) } })).body)).toEqual(now);
  });

  it('can be counted under the catalogue of today', async () => {
    const { body } = await lead('listThemes', { query: { asAt: lastYear, catalogueOn: today } });
    expect(body.themes.some(({ slug }) => slug === 'supervision-reflection')).toBe(false);
    expect(body.themes.find(({ slug }) => slug === 'chronologies')?.name).toBe('One chronology');
  });

  it.each(['tomorrow', '2026-02-30', '1066-10-14'])('is refused for %s, which is no day', async (asAt) => {
    expect((await lead('listThemes', { query: { asAt } })).status).toBe(400);
  });
});

describe('the table of today', () => {
  it('counts a merged theme under the one that took it over, and passages are found there', async () => {
    expect(await line('supervision-reflection')).toBeUndefined();
    const { body } = await lead('showTheme', { params: { slug: 'management-oversight-qa' } });
    const written = body.passages.flatMap(({ themes }) => themes.map(({ slug }) => slug));
    expect(written).toContain('supervision-reflection');
    const merged = await lead('showTheme', { params: { slug: 'supervision-reflection' } });
    expect(merged.body.movedInto?.slug).toBe('management-oversight-qa');
  });

  it('keeps the labels of a retired theme and offers it no more', async () => {
    expect(await line('record-keeping')).toMatchObject({ state: 'retired', waiting: 0 });
    const passage = (await lead('showTheme', { params: { slug: 'chronologies' } })).body.passages[0];
    const body = { passageId: passage?.passageId, kind: passage?.kind, slug: 'record-keeping', stance: 'learning' };
    expect((await lead('addTheme', { body })).problem.code).toBe('theme.unknown');
  });

  it('keeps the labels of a split theme under it until a person places each', async () => {
    const before = await line('information-sharing');
    expect(before).toMatchObject({ state: 'split' });
    const params = { slug: 'information-sharing' };
    const { labels, parts } = (await lead('listUnplaced', { params })).body;
    const [first] = labels;
    const slug = parts[1]?.slug ?? '';
    expect((await elsewhere('listUnplaced', { params })).body.labels).not.toContainEqual(first);
    const place = (visitor: Visitor, under: string) =>
      visitor('placeLabel', { params: { assignmentId: first?.assignmentId ?? '' }, body: { slug: under } });
    expect((await place(elsewhere, slug)).status).toBe(404);
    expect((await place(lead, 'chronologies')).problem.code).toBe('theme.nothing-to-place');
    const placed = await place(lead, slug);
    expect(placed.status).toBe(201);
    expect(placed.body.labels).toHaveLength(labels.length - 1);
    const { body } = await lead('showTheme', { params: { slug } });
    expect(body.passages.map(({ passageId }) => passageId)).toEqual([first?.passage.passageId]);
    // A slip can be mended, and the passage then counts under the other alone.
    await place(lead, parts[0]?.slug ?? '');
    expect((await lead('showTheme', { params: { slug } })).body.passages).toEqual([]);
  });
});

describe('changing the catalogue', () => {
  it('tells what a change would do to the figures of the viewer, and changes nothing', async () => {
    const wanted = { kind: 'retire', slug: 'chronologies' } as const;
    const { status, body } = await preview(administrator, wanted);
    expect([status, body.figures, body.rows]).toEqual([200, false, []]);
    expect((await line('chronologies'))?.state).toBe('offered');
    expect((await preview(lead, wanted)).problem.code).toBe('theme.change-not-possible');
  });

  it('is refused for a day gone by, for a name that is taken, and for whoever may not', async () => {
    const retire = { kind: 'retire', slug: 'thresholds' } as const;
    const past = await record(administrator, retire, { effectiveOn: addDays(today, -1) });
    expect(past.problem.code).toBe('theme.change-in-past');
    const taken = { kind: 'rename', slug: 'thresholds', name: 'ONE chronology', definition: 'x' } as const;
    expect((await record(administrator, taken)).problem.code).toBe('theme.name-taken');
    expect((await record(lead, retire)).problem.code).toBe('theme.change-not-possible');
    const chief = await product.signIn('chief.strathlorne@demonstration.example');
    expect((await record(chief, retire)).status).toBe(403);
    expect((await record(administrator, retire, { reason: ' ' })).status).toBe(400);
  });

  it('shows everybody who changed what, from when and why, and never changes it afterwards', async () => {
    const { body } = await lead('showCatalogue', { query: { on: today, compareWith: lastYear } });
    const merged = body.changes.find(({ kind }) => kind === 'merge');
    expect(merged).toMatchObject({ effectiveOn: today, reason: decided.reason, inForce: true });
    expect(body.comparison?.differences.map(({ slug }) => slug)).toContain('information-sharing');
    expect((await lead('showCatalogue', { query: { on: lastYear } })).body.version).not.toBe(body.version);
    for (const role of ['lead', 'administrator'])
      for (const sql of [`update theme_change set reason = 'x'`, 'delete from theme_change']) {
        const run = product.asOwner.transaction(async (manager) => {
          await manager.query(`set local role followthrough_${role}`);
          await manager.query(sql);
        });
        await expect(run).rejects.toThrow('permission denied');
      }
  });

  it.each(['chief.strathlorne', 'member.strathlorne', 'analyst'])('is seen by %s, who may not do it', async (name) => {
    const reader = await product.signIn(`${name}@demonstration.example`);
    const { status, body } = await reader('showCatalogue');
    expect([status, body.may, body.proposals]).toEqual([200, { changeNational: false, changeOwn: false }, []]);
  });

  it('takes effect on the day that is given', async () => {
    const name = 'Thresholds for help';
    await record(
      administrator,
      { kind: 'rename', slug: 'thresholds', name, definition: 'x' },
      { effectiveOn: addDays(today, 30) },
    );
    expect((await line('thresholds'))?.name).not.toBe(name);
    const { body } = await lead('showCatalogue', { query: { on: addDays(today, 30) } });
    expect(body.themes.find(({ slug }) => slug === 'thresholds')?.name).toBe(name);
    expect(body.changes[0]?.inForce).toBe(true);
  });
});
