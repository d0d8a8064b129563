import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();

describe('closing an action by three people', () => {
  it('goes from a claim that came back, over somebody else’s verification, to the meeting’s decision', async () => {
    const nurse = await product.visitor(emailOf('health.strathlorne'), { width: widths.phone });
    const [wanted] = (await nurse.ask('showClosureQueue')).toChange;
    const actionId = wanted?.action.id ?? '';
    await nurse.page.goto('/closures');
    await nurse.page.getByText('Say in how many of the services it is in use').waitFor();
    await expectAccessible(nurse.page);
    await nurse.page.getByRole('link', { name: /^Claim again/ }).click();
    await nurse.page.getByText('What was wanted of the last claim').waitFor();
    await nurse.page.getByText('Closed without evidence of effect', { exact: true }).click();
    await nurse.page.getByLabel('Why can it be closed?').fill('It is in use in all four services; the audit shows it.');
    await nurse.page.locator('.ds_checkbox__label').first().click();
    await expectAccessible(nurse.page);
    await nurse.page.getByRole('button', { name: 'Make the claim' }).click();
    await nurse.page.getByText('The claim is made. Somebody else verifies it next.').waitFor();
    expect((await nurse.ask('showClosureQueue')).toVerify.map(({ action }) => action.id)).not.toContain(actionId);

    const member = await product.visitor(emailOf('member.strathlorne'));
    await member.page.goto('/');
    await member.page.getByRole('link', { name: /claims? to verify$/ }).click();
    await member.page
      .getByRole('row')
      .filter({ hasText: 'It is in use in all four' })
      .getByRole('link', { name: /^Verify/ })
      .click();
    await member.page.getByText('It is as claimed', { exact: true }).click();
    await member.page
      .getByLabel('What did you look at, or what is wanted?')
      .fill('The audit, and one file of each service.');
    await expectAccessible(member.page);
    await member.page.getByRole('button', { name: 'Record this' }).click();
    await member.page.getByText('What you said of the claim is recorded.').waitFor();

    const lead = await product.visitor(emailOf('lead.strathlorne'));
    await lead.page.goto('/closures');
    await lead.page
      .getByRole('row')
      .filter({ hasText: 'It is in use in all four' })
      .getByRole('link', { name: /^Record the decision/ })
      .click();
    await lead.page.getByText('Close the action', { exact: true }).click();
    await lead.page.getByLabel('Why?', { exact: true }).fill('The meeting accepted it as delivered only.');
    await fillDate(lead.page, 'When did the meeting take place?', daysFromToday(0));
    await lead.page.getByText('The committee', { exact: true }).click();
    await lead.page.getByLabel('What is it called?').fill('Strathlorne CPC');
    await expectAccessible(lead.page);
    await lead.page.getByRole('button', { name: 'Record the decision' }).click();
    await lead.page.getByRole('status').getByText('The decision is recorded.').waitFor();
    await lead.page.getByText('The meeting accepted it as delivered only.').first().waitFor();
    await expectAccessible(lead.page);
    const { closures, claims } = await lead.ask('showClosure', { params: { actionId } });
    expect(closures).toMatchObject([{ basis: 'delivered-only', decidedBy: 'Strathlorne CPC' }]);
    expect(claims[0]?.steps.map(({ kind }) => kind)).toEqual([
      ...['claimed', 'changes-requested', 'claimed-again', 'verified', 'decided-closed'],
    ]);
  });
});
