import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanningChoices } from '@followthrough/domain';
import { writeAs } from '../../components/form/drafts';
import { fakeApi } from '../../testing/fake-api';
import { makeActionPage } from '../../testing/make-action';
import { renderPage } from '../../testing/render-page';
import { NewActionForm } from './new-action-form';

const id = (last: string) => `44444444-4444-4444-8444-${last.padStart(12, '0')}`;

const choices: PlanningChoices = {
  agencies: [
    { id: id('1'), name: 'NHS Lornside', people: [{ id: id('2'), name: 'Isla Invented', post: 'Lead Nurse' }] },
    { id: id('3'), name: 'Lornside Council', people: [] },
  ],
  strategies: [
    {
      id: id('4'),
      reviewId: id('5'),
      reviewReference: 'STL-2026-01',
      number: '1',
      title: 'Look early',
      liveActions: 5,
    },
  ],
  actions: [],
  otherCommittees: [],
  liveActionsMax: 5,
};

const calm = { liveActions: 1, liveActionsMax: 5, alike: [] };
const dated = { dueOn: '2027-09-30', duePrecision: 'quarter', sentence: 'We understand 30 September 2027.' };
const undated = { dueOn: null, duePrecision: 'none', sentence: 'This names no date.' };

function draw(answers: Parameters<typeof fakeApi>[0] = {}) {
  writeAs(`nobody ${Math.random()}`);
  const received = fakeApi({ readTimescale: dated, showPlanningLoad: calm, addAction: makeActionPage(), ...answers });
  let saved = 0;
  renderPage(<NewActionForm choices={choices} strategyId={id('4')} onSaved={() => (saved += 1)} />);
  return {
    sent: () => received.filter(({ name }) => name === 'addAction').map(({ body }) => body),
    saved: () => saved,
  };
}

const type = (label: string | RegExp, words: string) => userEvent.type(screen.getByLabelText(label), words);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('adding an action', () => {
  it('shows what was understood of the timescale, and leaves the date to the server', async () => {
    const { sent, saved } = draw();
    await type('Action', 'Score plans together.');
    await type('Timescale', 'Q2 2027/28');
    expect(await screen.findByText('We understand 30 September 2027.')).toBeTruthy();
    expect(screen.queryByText('When will somebody look at it again?')).toBeNull();
    await press('Save');
    expect(sent()).toMatchObject([{ text: 'Score plans together.', timescaleText: 'Q2 2027/28', leads: [] }]);
    expect(sent()[0]).not.toHaveProperty('dueOn');
    expect(saved()).toBe(1);
  });

  it('asks for a day to look at it again where the words name no date', async () => {
    draw({ readTimescale: undated });
    await type('Timescale', 'Ongoing');
    expect(await screen.findByText('This names no date.')).toBeTruthy();
    expect(screen.getByText('When will somebody look at it again?')).toBeTruthy();
  });

  it('sends leads in the order they stand, after one has been moved up', async () => {
    const { sent } = draw();
    await type('Action', 'Score plans together.');
    await type('Post', 'Team Manager');
    await press('Add a lead');
    const second = within(screen.getByRole('group', { name: 'Lead 2' }));
    await userEvent.type(second.getByLabelText('Post'), 'Lead Nurse');
    await userEvent.selectOptions(second.getByLabelText('Agency'), 'NHS Lornside');
    await userEvent.selectOptions(second.getByLabelText('Who holds it now'), 'Isla Invented, Lead Nurse');
    await press('Move up Lead Nurse');
    await press('Save');
    expect(sent()).toMatchObject([
      {
        leads: [
          { post: 'Lead Nurse', agencyId: id('1'), contactPersonId: id('2') },
          { post: 'Team Manager', agencyId: null, contactPersonId: null },
        ],
      },
    ]);
  });

  it('goes on with the next, keeping who leads and when, and back in the first box', async () => {
    const { sent, saved } = draw();
    await type('Action', 'The first.');
    await type('Post', 'Team Manager');
    await press('Save and add another');
    expect(await screen.findByText('Saved')).toBeTruthy();
    const box = screen.getByLabelText<HTMLTextAreaElement>('Action');
    expect([box.value, document.activeElement === box]).toEqual(['', true]);
    await userEvent.keyboard('The second.');
    await press('Save');
    expect(sent()).toMatchObject([
      { text: 'The first.', leads: [{ post: 'Team Manager' }] },
      { text: 'The second.', leads: [{ post: 'Team Manager' }] },
    ]);
    expect(saved()).toBe(1);
  });

  it('warns of a full strategy and offers what is there already, and saves all the same', async () => {
    const alike = [
      {
        id: id('9'),
        reference: '2.1',
        text: 'Score with two agencies',
        reviewReference: 'STL-2025-01',
        servesThis: false,
      },
    ];
    const { sent } = draw({
      showPlanningLoad: { liveActions: 6, liveActionsMax: 5, alike },
      serveStrategy: makeActionPage(),
    });
    expect(await screen.findByText('This strategy is full')).toBeTruthy();
    await press('Attach this one instead 2.1');
    expect(await screen.findByText('2.1: It serves this strategy as well now.')).toBeTruthy();
    await type('Action', 'A seventh.');
    await press('Save');
    expect(sent()).toHaveLength(1);
  });

  it('says beside the lead what the server refused of it', async () => {
    draw({
      addAction: {
        ...{ refuses: 'request.invalid', status: 400 },
        fields: [{ path: 'leads.0.agencyId', sentence: 'Choose one of the agencies of this committee.' }],
      },
    });
    await type('Post', 'Lead Nurse');
    await press('Save');
    const link = await screen.findByRole('link', { name: /^Agency: Choose one of the agencies/ });
    await userEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Agency'));
  });
});
