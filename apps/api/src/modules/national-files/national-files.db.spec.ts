import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInWords } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook } from '../../../testing/open-workbook.js';

let product: TestApp;
let analyst: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  analyst = await product.signIn('analyst@demonstration.example');
}, 60_000);
afterAll(() => product.close());

const tables = ['themes', 'years', 'age', 'event', 'pairs', 'came-back', 'worked', 'over-time'] as const;

describe('taking a release along', () => {
  it('gives every table as CSV with the figures of the screen and the note that goes with them', async () => {
    const { body } = await analyst('showNationalThemes');
    const params = { asAt: body.asAt ?? '' };
    for (const table of tables) {
      const file = await analyst('downloadRelease', { params, query: { as: 'csv', table } });
      expect(file.status).toBe(200);
      const text = Buffer.from(file.bytes ?? []).toString('utf8');
      expect(text).toContain('rounded to the nearest 5');
      expect(text).toContain('at least 5 reviews of 3 committees');
      if (table === 'themes')
        for (const { name, reviewsRounded, outOfRounded } of body.themes)
          expect(text.split('\r\n').find((line) => line.includes(name))).toContain(
            `,${reviewsRounded},${outOfRounded},`,
          );
    }
  });

  it('gives all of them as one workbook, the same bytes each time', async () => {
    const asAt = (await analyst('showNationalThemes')).body.asAt ?? '';
    const sent = { params: { asAt }, query: { as: 'xlsx' as const } };
    const [one, other] = [await analyst('downloadRelease', sent), await analyst('downloadRelease', sent)];
    expect(one.bytes).toEqual(other.bytes);
    const workbook = await openWorkbook(one.bytes ?? new Uint8Array());
    expect(workbook.worksheets).toHaveLength(tables.length);
  });

  it('gives by year the day each part was counted', async () => {
    const { body } = await analyst('showNationalThemes');
    const query = { as: 'csv' as const, table: 'years' as const };
    const file = await analyst('downloadRelease', { params: { asAt: body.asAt ?? '' }, query });
    const text = Buffer.from(file.bytes ?? []).toString('utf8');
    const parts = body.themes.flatMap(({ name, asAt, years }) =>
      years.map((part) => ({ name, themeAsAt: asAt, ...part })),
    );
    expect(parts.some(({ asAt, themeAsAt }) => asAt !== undefined && asAt < themeAsAt)).toBe(true);
    for (const { name, from, to, reviewsRounded, asAt = '' } of parts)
      expect(text.split('\r\n').find((line) => line.includes(name) && line.includes(`${from},${to},`))).toContain(
        `,${reviewsRounded},${dayInWords(asAt)}`,
      );
  });

  it('gives the file it gave, whatever later releases call a theme', async () => {
    const [latest, earlier] = (await analyst('showNationalOverTime')).body.releases;
    const sent = { params: { asAt: earlier?.asAt ?? '' }, query: { as: 'xlsx' as const } };
    const before = await analyst('downloadRelease', sent);
    await product.asOwner.query(
      `update national_release_theme set name = 'Renamed ' || name
       where release_id = (select id from national_release where as_at = $1)`,
      [latest?.asAt],
    );
    expect((await analyst('showNationalOverTime')).body.themes[0]?.name).toMatch(/^Renamed /);
    expect((await analyst('downloadRelease', sent)).bytes).toEqual(before.bytes);
  });

  it('answers a day without a release as what does not exist', async () => {
    const none = await analyst('downloadRelease', { params: { asAt: '2026-09-29' }, query: { as: 'csv' } });
    expect(none.status).toBe(404);
  });
});
