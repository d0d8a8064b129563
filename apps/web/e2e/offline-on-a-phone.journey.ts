import { describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { fillPlan, stage } from './stage-on-a-phone';
import { emailOf, widths, type Visitor } from './visitor';

const product = openProduct();
const phone = { width: widths.phone };
const nurseOnAPhone = () => product.visitor(emailOf('health.strathlorne'), phone);

const actionIdOf = async ({ ask }: Visitor) => (await ask('showAgencyHome')).actions[2]?.id ?? '';
const rampOf = async ({ ask }: Visitor, actionId: string, ramp: string) =>
  (await ask('listRamps', { params: { actionId } })).ramps.find(({ name }) => name === ramp)?.cycles ?? [];

/** Does something with the network off, sees that it waits in plain sight, and lets it be sent. */
async function offline({ page, faults }: Visitor, press: () => Promise<void>, seen?: () => Promise<void>) {
  await page.context().setOffline(true);
  faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
  await press();
  await page.getByText('1 thing to send. Saved on this phone, not sent yet').waitFor();
  await seen?.();
  await page.context().setOffline(false);
  await page.getByText(/to send\. Saved on this phone/).waitFor({ state: 'detached' });
}

const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();

describe('a test of change on a phone whose network comes and goes', () => {
  it('is planned, changed, started, done, studied and decided with the network off each time, once each', async () => {
    const visitor = await nurseOnAPhone();
    const { page } = visitor;
    const actionId = await actionIdOf(visitor);
    const ramp = 'Off and on';
    await page.goto(`/actions/${actionId}/cycles/new`);
    await fillPlan(page, ramp, (save) => offline(visitor, save));
    const on = stage(page);
    await on.open('Do', 1);
    await page.getByRole('link', { name: 'Change the plan' }).click();
    await page.getByLabel('What is this cycle called?').fill('One nurse, two days');
    await on.lookOver();
    await offline(visitor, press(page, 'Save the plan'));
    await page.getByText('The test has started').click();
    await page.getByRole('button', { name: 'Today' }).last().click();
    await offline(visitor, press(page, 'Lock the predictions'), () => expectAccessible(page));
    await page.getByText('The start is recorded and the predictions are locked.').waitFor();
    await on.answerDo('It was found in forty seconds.', { started: true });
    await offline(visitor, press(page, 'Save this stage'), () => keepPictures(page, 'one-thing-to-send'));
    await on.open('Study', 1);
    await on.answerStudy('As predicted');
    await offline(visitor, press(page, 'Save this stage'));
    await on.open('Act', 1);
    await on.answerAct('Modify and test again');
    await offline(visitor, press(page, 'Save this stage'));
    await page.getByText('The stage is saved.').waitFor();
    const cycles = await rampOf(visitor, actionId, ramp);
    expect(cycles.map(({ title, stage: at }) => [title, at])).toEqual([
      ['One nurse, two days', 'act'],
      ['One nurse, two days', 'plan'],
    ]);
    // Planned, changed, started and three stages: one version each, so nothing was done twice.
    expect(cycles[0]?.version).toBe(6);
  });

  it('is stopped for safety with the network off, and done once when the answer is lost on the way', async () => {
    const visitor = await nurseOnAPhone();
    const { page, faults } = visitor;
    const actionId = await actionIdOf(visitor);
    await page.goto(`/actions/${actionId}/cycles/new`);
    await fillPlan(page, 'To be stopped');
    const on = stage(page);
    await on.open('Do', 1);
    await on.answerDo('A child was asked three times.');
    let lost = 0;
    const loseTheAnswer = async (route: Route) => {
      await route.fetch();
      lost += 1;
      await route.abort('connectionreset');
    };
    await page.route(/\/api\/cycles\/[^/]+\/stages$/, loseTheAnswer, { times: 1 });
    faults.expect(/^net::ERR_CONNECTION_RESET/);
    await press(page, 'Save this stage')();
    await page.getByText('The stage is saved.').waitFor();
    expect([lost, (await rampOf(visitor, actionId, 'To be stopped'))[0]?.version]).toEqual([1, 2]);
    await on.open('Study', 1);
    await page.getByText('Stop this test for safety').click();
    await page.getByRole('button', { name: 'Today' }).last().click();
    await page.getByLabel('Why was it stopped?').fill('It was too much for the child.');
    await offline(visitor, press(page, 'Stop this test'), () => keepPictures(page, 'stop-to-send'));
    await page.getByText('The test is stopped, and the reason is kept.').waitFor();
    const [stopped] = await rampOf(visitor, actionId, 'To be stopped');
    expect([stopped?.stopped?.reason, stopped?.version]).toEqual(['It was too much for the child.', 3]);
  });

  it('is started by somebody else meanwhile: that is shown, and what was typed stays until it is thrown away', async () => {
    const visitor = await nurseOnAPhone();
    const { page, faults } = visitor;
    const actionId = await actionIdOf(visitor);
    await page.goto(`/actions/${actionId}/cycles/new`);
    await fillPlan(page, 'Both at once');
    await stage(page).open('Do', 1);
    await page.getByText('The test has started').click();
    await page.getByRole('button', { name: 'Today' }).last().click();
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    faults.expect(/^409 POST .*\/start$/);
    await offline(visitor, press(page, 'Lock the predictions'), async () => {
      await lead.page.goto(new URL(page.url()).pathname);
      await lead.page.getByText('The test has started').click();
      await lead.page.getByRole('button', { name: 'Today' }).last().click();
      await press(lead.page, 'Lock the predictions')();
      await lead.page.getByText('The start is recorded and the predictions are locked.').waitFor();
    });
    await page.getByText('Somebody changed this while you were writing').waitFor();
    await keepPictures(page, 'start-conflict');
    await expectAccessible(page);
    await press(page, 'I have seen this. Go on')();
    await page.getByText('Somebody has recorded the start already').waitFor();
    await press(page, 'Delete what I typed')();
    const [cycle] = await rampOf(visitor, actionId, 'Both at once');
    expect(cycle?.version).toBe(2);
  });
});

describe('leaving a shared phone', () => {
  it('without a connection says that nobody was signed out, and takes what was typed off the phone', async () => {
    const visitor = await nurseOnAPhone();
    const { page, faults } = visitor;
    await page.goto(`/actions/${await actionIdOf(visitor)}/cycles/new`);
    await page.getByLabel('Which idea is being tested?').fill('An idea on a shared phone');
    await page.context().setOffline(true);
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    await press(page, 'Sign out')();
    await press(page, 'Sign out and delete it')();
    await page.getByText('You are still signed in: there is no connection').waitFor();
    await expectAccessible(page);
    await press(page, 'Delete what I typed')();
    await page.getByText('do not leave this device to others yet').waitFor();
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('followthrough')));
    expect(kept).toEqual([]);
    await page.context().setOffline(false);
    await press(page, 'Try to sign out again')();
    await page.getByRole('heading', { level: 1, name: /Sign in/ }).waitFor();
  });
});
