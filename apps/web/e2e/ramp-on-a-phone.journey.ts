import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './expect-accessible';
import { openProduct } from './open-product';
import { choose, fillPlan, stage } from './stage-on-a-phone';
import { emailOf, widths, type Visitor } from './visitor';

const product = openProduct();
const nurse = emailOf('health.strathlorne');
const phone = { width: widths.phone };
const ramp = 'A card in the pocket';

const actionIdOf = async ({ ask }: Visitor) => (await ask('showAgencyHome')).actions[2]?.id ?? '';
const cyclesOf = async ({ ask }: Visitor, actionId: string) =>
  (await ask('listRamps', { params: { actionId } })).ramps.find(({ name }) => name === ramp)?.cycles ?? [];

describe('running a ramp of four cycles on a phone', () => {
  it('asks one question a screen, and loses nothing when the network goes half-way through a stage', async () => {
    const visitor = await product.visitor(nurse, phone);
    const { page, faults } = visitor;
    const actionId = await actionIdOf(visitor);
    await page.goto(`/actions/${actionId}/cycles/new`);
    await fillPlan(page, ramp);
    const on = stage(page);
    await on.fillIn('Do', 1);
    await on.studyAs('As predicted');
    await on.decide('Increase the scale');

    await on.open('Do', 2);
    await on.answerDo('The nurse kept it in her pocket.');
    await page.context().setOffline(true);
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('button', { name: 'Save this stage' }).click();
    await page.getByText('Saved on this phone, not sent yet').waitFor();
    await expectAccessible(page);
    expect((await cyclesOf(visitor, actionId))[1]?.stage).toBe('plan');
    await page.context().setOffline(false);
    await page.getByText('The stage is saved.').waitFor();
    expect((await cyclesOf(visitor, actionId))[1]?.do?.observations).toBe('The nurse kept it in her pocket.');
    await on.studyAs('Nothing was predicted here');
    await on.decide('Modify and test again');

    await on.fillIn('Do', 3);
    await on.studyAs('Nothing was predicted here');
    await on.decide('Increase the scale');
    await on.fillIn('Do', 4);
    await on.studyAs('Nothing was predicted here');
    await on.decide('Abandon');
    await expectAccessible(page);
    const cycles = await cyclesOf(visitor, actionId);
    expect(cycles.map(({ number, scale, stage: at }) => [number, scale, at])).toEqual([
      [1, 'one-case', 'act'],
      [2, 'few-cases', 'act'],
      [3, 'few-cases', 'act'],
      [4, 'one-worker', 'act'],
    ]);
    await page.getByText('Where this ramp departs from the method').first().waitFor();
  });

  it('has what was typed back after the window was closed, and sends what waits as soon as it is open again', async () => {
    const visitor = await product.visitor(nurse, phone);
    const { page, ask, faults } = visitor;
    const { openCycles } = await ask('showAgencyHome');
    const open = openCycles.find(({ cycle }) => cycle.stage === 'do');
    const path = `/actions/${open?.actionId ?? ''}/cycles/${open?.cycle.id ?? ''}`;
    await page.goto(path);
    await stage(page).answerStudy('Partly as predicted', 'Half of them were found.');
    await page.reload();
    await page.getByText('What you had typed on this device is back.').waitFor();
    await stage(page).lookOver();
    await page.getByText('Half of them were found.').first().waitFor();
    await page.context().setOffline(true);
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('button', { name: 'Save this stage' }).click();
    await page.getByText('Saved on this phone, not sent yet').waitFor();
    await page.close();
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto('/');
    await again.getByText(/^Sent and saved: Study of/).waitFor();
    const { cycle } = await ask('showCycle', { params: { cycleId: open?.cycle.id ?? '' } });
    expect([cycle.stage, cycle.study?.shows]).toEqual(['study', 'Half of them were found.']);
  });

  it('shows both side by side where somebody else was faster, and writes over neither', async () => {
    const visitor = await product.visitor(nurse, phone);
    const { page, ask, faults } = visitor;
    const actionId = await actionIdOf(visitor);
    const lead = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto(`/actions/${actionId}/cycles/new`);
    await fillPlan(page, 'Two at once');
    const on = stage(page);
    await on.open('Do', 1);
    await on.answerDo('What the nurse saw.');
    await page.context().setOffline(true);
    faults.expect(/^net::ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('button', { name: 'Save this stage' }).click();
    await page.getByText('Saved on this phone, not sent yet').waitFor();
    await leadFillsIn(lead.page, new URL(page.url()).pathname);
    faults.expect(/^409 POST .*\/stages$/);
    await page.context().setOffline(false);
    await page.getByText('Somebody changed this while you were writing').waitFor();
    const told = page.getByRole('alert');
    await told.getByText('What the lead saw.').waitFor();
    await told.getByText('What the nurse saw.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I have seen this. Go on' }).click();
    await page.getByText('Somebody has filled in this stage already').waitFor();
    const { ramps } = await ask('listRamps', { params: { actionId } });
    const seen = ramps.find(({ name }) => name === 'Two at once')?.cycles[0]?.do?.observations;
    expect(seen).toBe('What the lead saw.');
    await page.getByRole('button', { name: 'Delete what I typed' }).click();
  });

  it('leaves nothing on a shared phone after signing out, and says first that something would go', async () => {
    const visitor = await product.visitor(nurse, phone);
    const { page } = visitor;
    await page.goto(`/actions/${await actionIdOf(visitor)}/cycles/new`);
    await page.getByLabel('Which idea is being tested?').fill('An idea on a shared phone');
    expect(await kept(page)).toBe(1);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('Signing out deletes it.').waitFor();
    await page.getByRole('button', { name: 'Sign out and delete it' }).click();
    await page.getByRole('heading', { level: 1, name: /Sign in/ }).waitFor();
    expect(await kept(page)).toBe(0);
  });
});

const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('followthrough draft')).length);

async function leadFillsIn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Today' }).first().click();
  await choose(page, 'Yes');
  await page.getByLabel('What was seen?').fill('What the lead saw.');
  await page.getByRole('button', { name: 'Save this stage' }).click();
  await page.getByText('The stage is saved.').waitFor();
}
