import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from './expect-accessible';
import { daysFromToday, fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, type Visitor, widths } from './visitor';

const product = openProduct();
const lead = emailOf('lead.strathlorne');
const health = emailOf('health.strathlorne');

async function actionIdOf({ ask }: Visitor, words: string): Promise<string> {
  const { rows } = await ask('listActions', { query: { words } });
  return rows[0]?.id ?? '';
}

describe('planning on screen', () => {
  it('adds two actions in a row from the keyboard, each with the date its words mean', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'STL-2024-01' }).first().click();
    await page.getByRole('link', { name: 'Add an action for strategy 3' }).click();
    await page.getByLabel('Action', { exact: true }).fill('Put the card into the handover meeting.');
    await page.getByLabel('Timescale').fill('ongoing');
    await page.getByText('This names no date.').waitFor();
    await page.getByText('When will somebody look at it again?').waitFor();
    await page.getByLabel('Timescale').fill('Q2 2027/28');
    await page.getByText('We understand 30 September 2027, the end of that quarter.').waitFor();
    await page.getByLabel('Post').fill('Lead Nurse Child Protection');
    await page.getByLabel('Agency', { exact: true }).selectOption('NHS North Lorne');
    await page.getByLabel('Who holds it now').selectOption({ index: 1 });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save and add another' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.type('Read ten cards, and ask the families whether the name was right.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Action 3\./ }).waitFor();
    await page.getByText('30 September 2027').first().waitFor();
    await page.getByText('NHS North Lorne · Catriona Munro').waitFor();
    const { rows } = await visitor.ask('listActions', { query: { words: 'card' } });
    const made = rows.filter(({ timescaleText }) => timescaleText === 'Q2 2027/28');
    expect(made.map(({ standing, leads }) => [standing.colour, leads.length])).toEqual([
      ['green', 1],
      ['green', 1],
    ]);
  });

  it('says what is in the way on a phone, and what resolved it', async () => {
    const visitor = await product.visitor(health, { width: widths.phone });
    const { page } = visitor;
    await page.goto(`/actions/${await actionIdOf(visitor, 'Name a paediatric nurse each day')}`);
    await page.getByRole('link', { name: 'Say what is in the way' }).click();
    await page.getByLabel('What is in the way?').fill('Two of the four nurses are leaving.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is recorded. The action is amber until it is resolved.').waitFor();
    await page.getByText('Something is in the way.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'It is out of the way' }).click();
    await page.getByLabel('What resolved it?').fill('Both posts are filled.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Both posts are filled.').waitFor();
  });

  it('shows whether the action that is waited for is late', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await page.goto(`/actions/${await actionIdOf(visitor, 'No child on the register leaves hospital')}`);
    await page.getByText(/overdue by \d+ days/).waitFor();
  });

  it('asks for money, and the chief officers see the sum until it is answered', async () => {
    const visitor = await product.visitor(lead);
    const { page } = visitor;
    await page.goto(`/actions/${await actionIdOf(visitor, 'Show registration and current referral')}`);
    await page.getByRole('link', { name: 'Ask for something it needs' }).click();
    await page.getByLabel('What is asked for?').fill('A test system at the supplier');
    await page.getByLabel('Amount in pounds').fill('plenty');
    await page.getByLabel('Asked of').fill('Chief Officers Group');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /^Amount in pounds: / }).waitFor();
    visitor.faults.expect(/^400 POST /);
    await page.getByLabel('Amount in pounds').fill('£2,500');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A test system at the supplier, £2,500').waitFor();
    const chief = await product.visitor(emailOf('chief.strathlorne'));
    await chief.page.goto('/');
    await chief.page.getByText(/things asked for, £20,500 in all/).waitFor();
    await page.getByRole('link', { name: 'Record the answer' }).last().click();
    await page.getByText('Refused', { exact: true }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The answer is recorded.').waitFor();
  });

  it('has another committee share an action once it agrees', async () => {
    const visitor = await product.visitor(emailOf('lead.carsemuir'));
    const { page } = visitor;
    await page.goto('/shares');
    await page.getByText('Young people choose who holds the return discussion.', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Which of our strategies does it serve?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Share it under this strategy' }).click();
    await page.getByText('Shared.', { exact: false }).waitFor();
    expect(await actionIdOf(visitor, 'Let the young person choose who holds')).not.toBe('');
  });

  it('plans something once that comes round every quarter', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Recurring actions' }).click();
    await page.getByRole('link', { name: 'Add a recurring action' }).click();
    await page.getByLabel('Strategy').selectOption({ index: 1 });
    await page.getByLabel('What is done each time?').fill('Tell the committee what families said.');
    await page.getByLabel('How often?').selectOption('Every quarter');
    await fillDate(page, 'When is it due first?', daysFromToday(20));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Tell the committee what families said.' });
    await card.getByRole('link', { name: /^Due/ }).first().click();
    await page.getByText('Every quarter', { exact: true }).first().waitFor();
  });

  it('looks the plan through and leads to what it found', async () => {
    const { page } = await product.visitor(lead);
    await page.goto('/plan?noLead=yes');
    const found = page.getByText(/^The date has passed and it is not delivered \(\d+\)/);
    await found.click();
    await page.getByRole('link', { name: /4\.1 Show registration/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Action 4.1' }).waitFor();
  });
});
