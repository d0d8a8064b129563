import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, type Visitor } from './visitor';

const product = openProduct();
const lastYear = daysFromToday(-200);

/** The theme table of a day as the page shows it. */
async function tableOf(page: Page, day: string): Promise<string> {
  await page.goto(`/themes?asAt=${day}`);
  await page.getByText('as it was known on that day').waitFor();
  return page.getByRole('table').first().innerText();
}

async function record(page: Page, kind: string, fill: () => Promise<unknown>): Promise<void> {
  await page.goto('/catalogue/change');
  await page.getByLabel('What should change?').selectOption({ label: kind });
  await fill();
  await page.getByLabel('Why?').fill('Two words were used for one thing.');
  await page.getByRole('button', { name: 'Show what this does' }).click();
  await page.getByRole('heading', { name: 'What this does' }).waitFor();
  await page.getByRole('button', { name: 'Record this change' }).click();
  await page.getByText('The change was recorded.').waitFor();
}

describe('changing the theme catalogue', () => {
  it('merges, splits, renames and retires, and shows last year’s table as it was', async () => {
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const before = await tableOf(lead.page, lastYear);
    const { page } = await product.visitor(emailOf('administrator'));
    const theme = (name: string) => page.getByLabel('Theme', { exact: true }).selectOption({ label: name });

    await record(page, 'Merge a theme into another', async () => {
      await theme('Chronologies');
      await page.getByLabel('Into which theme?').selectOption({ label: 'Information sharing between agencies' });
      await keepPictures(page, 'catalogue-change');
      await expectAccessible(page);
    });
    await record(page, 'Rename a theme', async () => {
      await theme('Neglect assessment tools');
      await page.getByLabel('Name', { exact: true }).fill('Measuring care');
    });
    await record(page, 'Retire a theme', () => theme('Thresholds and referral decisions'));
    await record(page, 'Split a theme into new ones', async () => {
      await theme('Information sharing between agencies');
      await page.getByLabel('First new theme').fill('Sharing in time');
      await page.getByLabel('What the first means').fill('It came too late.');
      await page.getByLabel('Second new theme').fill('Sharing enough');
      await page.getByLabel('What the second means').fill('It was too little.');
    });
    await page.getByText('was merged into “Information sharing between agencies”').waitFor();
    await fillDate(page, 'Compare with', lastYear);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: 'Two days compared' }).waitFor();
    await keepPictures(page, 'catalogue-compared');
    await expectAccessible(page);

    expect(await tableOf(lead.page, lastYear)).toBe(before);
    await keepPictures(lead.page, 'themes-last-year');
    await expectAccessible(lead.page);
    await lead.page.goto('/themes');
    await lead.page.getByRole('row', { name: /^Measuring care/ }).waitFor();
    expect(await lead.page.getByRole('row', { name: /^Chronologies/ }).count()).toBe(0);
  });

  it('keeps the labels of a split theme until a person places each', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/themes/information-sharing');
    const said = page.getByText(/^\d+ labels? to place/);
    const left = Number.parseInt(await said.innerText(), 10);
    await keepPictures(page, 'theme-split');
    await expectAccessible(page);
    const label = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Place it' }) })
      .first();
    await label.getByText('Sharing enough').click();
    await label.getByRole('button', { name: 'Place it' }).click();
    await page.getByText(new RegExp(`^${left - 1} labels? to place`)).waitFor();
    await page.goto('/themes');
    await page.getByRole('row', { name: /^Sharing enough/ }).waitFor();
  });
});

const often = ['daily', 'weekly', 'again', 'rarely'];

/** Three new reviews of the committee with findings that no theme of the catalogue is about. */
async function beginReviews({ ask }: Visitor): Promise<string[]> {
  const begun = often.map((_, at) => ({
    ...{ reference: `STL-2031-0${at}`, pseudonym: `Child Z${at}`, kind: 'learning-review', guidanceEdition: '2024' },
    ...{ event: 'significant-harm', ageBand: '1-4', summary: '', notifiedByAgencyId: null },
    notifiedOn: daysFromToday(-30),
  }));
  for (const body of begun) await ask('addReview', { body });
  const { reviews } = await ask('listReviews');
  return reviews.filter(({ reference }) => reference.startsWith('STL-2031')).map(({ id }) => id);
}

async function writeAlike({ ask }: Visitor, reviewIds: readonly string[], subject: string): Promise<void> {
  for (const [at, reviewId] of reviewIds.entries()) {
    const text = `${subject} ${often[at] ?? ''}.`;
    const body = { part: 'finding', paragraph: `${subject.length}.${at}`, kind: 'practice-learning', text };
    await ask('addReviewPart', { params: { reviewId }, body });
  }
}

describe('possible new themes', () => {
  it('are named, and counted for the committee alone, or dismissed', async () => {
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    const reviewIds = await beginReviews(lead);
    await writeAlike(lead, reviewIds, 'Greyhounds were walked along the harbour wall');
    await writeAlike(lead, reviewIds, 'The ferry timetable was printed in two colours');
    const { page } = lead;
    await page.goto('/themes/possible');
    const hounds = page.getByRole('article', { name: /greyhounds/i });
    await hounds.waitFor();
    await keepPictures(page, 'themes-possible');
    await expectAccessible(page);
    await hounds.getByText(/^Name it:/).click();
    await hounds.getByLabel('Name of the theme').fill('Animals at home');
    await hounds.getByLabel('What it means').fill('What animals tell of a home.');
    for (const words of await hounds.locator('.ds_checkbox__label').all()) await words.click();
    await hounds.getByRole('button', { name: 'Name it' }).click();
    await page.getByText('“Animals at home” is a theme of your committee now.').waitFor();

    const ferries = page.getByRole('article', { name: /ferry/ });
    await ferries.getByText(/^Dismiss it:/).click();
    await ferries.getByLabel('Why is it no theme?').fill('It is how the islands are.');
    await ferries.getByRole('button', { name: 'Dismiss it' }).click();
    await page.getByRole('heading', { name: 'Dismissed' }).waitFor();
    expect(await ferries.count()).toBe(0);

    await page.goto('/themes');
    // Its reviews are not reported yet, so it counts nowhere.
    await page.getByText(/of the catalogue not seen in your area/).click();
    await page.getByRole('link', { name: 'Animals at home' }).click();
    await page.locator('summary', { hasText: 'Put it forward for everybody' }).click();
    await page.getByLabel('Why would others need it?').fill('Other committees will have it too.');
    await page.getByRole('button', { name: 'Put it forward for everybody' }).click();
    await page.getByText('It was put forward.').waitFor();
    await expectAccessible(page);

    const { page: office } = await product.visitor(emailOf('administrator'));
    await office.goto('/catalogue');
    await office.getByRole('link', { name: 'Adopt this theme: Animals at home' }).waitFor();
    await expectAccessible(office);
  });
});
