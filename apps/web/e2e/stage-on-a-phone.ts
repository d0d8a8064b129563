import type { Page } from 'playwright-core';

const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();
const labelled = (page: Page, words: string) => page.locator('label').filter({ hasText: new RegExp(`^${words}$`) });

/** Chooses an answer as a finger does, by its words. */
export const choose = (page: Page, words: string) => labelled(page, words).click();
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save this stage' }).click();
  await page.getByText('The stage is saved.').waitFor();
};

/** Plans the first cycle of a ramp on a phone, one question a screen; `around` sees to the saving. */
export async function fillPlan(
  page: Page,
  ramp: string,
  around = (save: () => Promise<void>) => save(),
): Promise<void> {
  await page.getByLabel('Which idea is being tested?').fill(ramp);
  await page.getByLabel('What is the change, in a sentence?').fill('The card is carried, not filed.');
  await next(page);
  await page.getByLabel('What is this cycle called?').fill('One nurse, one day');
  await page.getByLabel('Who leads it?').fill('Ward Sister');
  await next(page);
  await next(page);
  await next(page);
  await page.getByLabel('What is it meant to find out?').fill('Whether the card is at hand when it is needed.');
  await next(page);
  await page.getByLabel('Question', { exact: true }).fill('Is the card found within a minute?');
  await page.getByLabel('What do you expect?').fill('Yes, four times in five.');
  await next(page);
  await page.getByLabel('What is to be done, and how?').fill('Carry the card for a day.');
  await next(page);
  await next(page);
  await page.getByText('Look it over, then save').waitFor();
  await around(() => page.getByRole('button', { name: 'Save the plan' }).click());
  await page.getByText('The test is planned. When it starts, fill in Do.').waitFor();
}

/** The stages of a ramp's newest cycle, filled in on a phone. */
export function stage(page: Page) {
  const open = (name: string, number: number) =>
    page
      .getByRole('link', {
        name: new RegExp(`^${name === 'Act' ? 'Decide: Act' : `Fill in ${name}`} for cycle ${number},`),
      })
      .first()
      .click();
  let cycle = 1;
  const answerDo = async (seen: string, { started = false } = {}) => {
    if (!started) {
      await page.getByRole('button', { name: 'Today' }).first().click();
      await next(page);
    }
    await choose(page, 'Yes');
    await next(page);
    await page.getByLabel('What was seen?').fill(seen);
    for (let optional = 0; optional < 5; optional += 1) await next(page);
  };
  const lookOver = async () => {
    const button = page.getByRole('button', { name: 'Next', exact: true });
    await button.waitFor();
    while (await button.isVisible()) await button.click();
  };
  const answerStudy = async (outcome: string, shows = 'Four of five.') => {
    await page.getByRole('button', { name: 'Today' }).first().click();
    await next(page);
    await page.getByLabel('What do the data show?').fill(shows);
    await next(page);
    while (await page.getByLabel('What happened?').isVisible()) {
      if (await labelled(page, outcome).isVisible()) await choose(page, outcome);
      await next(page);
    }
    await page.getByLabel('What has been learnt?').fill('It has to be smaller than the hand.');
    await next(page);
  };
  const answerAct = async (decision: string) => {
    await choose(page, decision);
    await next(page);
    await page.getByLabel('Why?').fill('It held for this many.');
    await next(page);
    await next(page);
  };
  return {
    answerDo,
    answerAct,
    answerStudy,
    lookOver,
    open: async (name: string, number: number) => {
      cycle = number;
      await open(name, number);
    },
    fillIn: async (name: 'Do', number: number) => {
      cycle = number;
      await open(name, number);
      await answerDo('It was found in forty seconds.');
      await save(page);
    },
    studyAs: async (outcome: string) => {
      await open('Study', cycle);
      await answerStudy(outcome);
      await save(page);
    },
    decide: async (decision: string) => {
      await open('Act', cycle);
      await answerAct(decision);
      await save(page);
    },
  };
}
