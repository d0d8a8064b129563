import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();
const analyst = emailOf('analyst');

describe('reading themes across Scotland', () => {
  it.each([widths.desk, widths.phone])(
    'gives rounded figures and names no committee and no case, %i pixels wide',
    async (width) => {
      const lead = await product.visitor(emailOf('lead.strathlorne'));
      const { page, ask } = await product.visitor(analyst, { width });
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Themes in Scotland' }).waitFor();
      const table = page.getByRole('table', { name: 'Themes in this release, most reviews first' });
      await table.getByRole('rowheader', { name: 'Information sharing between agencies' }).waitFor();
      const { themes } = await ask('showNationalThemes');
      expect(themes.length).toBeGreaterThan(5);
      expect(themes.map(({ reviewsRounded }) => reviewsRounded % 5)).toEqual(themes.map(() => 0));
      expect(Math.min(...themes.map(({ reviewsRounded }) => reviewsRounded))).toBeGreaterThanOrEqual(5);

      const words = await page.locator('main').innerText();
      const { reviews } = await lead.ask('listReviews');
      const { rows } = await lead.ask('listActions');
      const places = ['Strathlorne', 'Carsemuir', 'Arrandale', 'Solais', 'Drumallan'];
      const secrets = [
        ...places,
        ...reviews.flatMap(({ reference, pseudonym }) => [reference, pseudonym]),
        ...rows.map(({ text }) => text),
      ];
      expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
      await expectAccessible(page);
    },
  );

  it('shows an analyst nothing at any other address', async () => {
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const [action] = (await lead.ask('listActions')).rows;
    const [review] = (await lead.ask('listReviews')).reviews;
    const { page } = await product.visitor(analyst);
    const elsewhere = [
      '/plan',
      '/reviews',
      `/reviews/${review?.id ?? ''}`,
      `/actions/${action?.id ?? ''}`,
      '/measures',
      '/themes',
      '/themes/confirm',
      '/returns',
      '/imports',
      '/people',
      '/audit',
    ];
    for (const place of elsewhere) {
      await page.goto(place);
      await page.getByRole('heading', { level: 1, name: 'Not part of your work' }).waitFor();
    }
  });
});
