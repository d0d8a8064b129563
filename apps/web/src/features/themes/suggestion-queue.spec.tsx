import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as ConfirmThemesPage } from '../../app/pages/confirm-themes-page';
import { fakeApi } from '../../testing/fake-api';
import { makeAssignment, makePassage, makeThemeLine } from '../../testing/make-passage';
import { renderPage } from '../../testing/render-page';

const first = makePassage();
const secondSuggestion = makeAssignment({
  id: '55555555-5555-4555-8555-555555555552',
  slug: 'chronologies',
  name: 'Chronologies',
});
const second = makePassage({
  passageId: '66666666-6666-4666-8666-666666666662',
  place: 'Strategy 2',
  kind: 'strategy',
  text: 'Chronologies are kept by all.',
  themes: [{ ...secondSuggestion, spans: [[0, 12]] }],
});
const decided = { ...first, themes: [makeAssignment({ status: 'confirmed', version: 2 })] };
const themes = {
  asAt: '2026-10-01',
  windowMonths: 36,
  catalogueVersion: '1.0.0',
  nationalAsAt: null,
  themes: [makeThemeLine(), makeThemeLine({ slug: 'drift-delay', name: 'Drift, delay and stuck work' })],
  afterClosure: [],
};

function open(answers: object = {}) {
  const received = fakeApi({
    listThemes: themes,
    listSuggestions: { passages: [first, second], waiting: 2 },
    decideTheme: decided,
    ...answers,
  });
  renderPage(<ConfirmThemesPage />);
  return () => received.filter(({ name }) => name === 'decideTheme' || name === 'addTheme');
}

const heading = (name: string) => screen.findByRole('heading', { name: `Suggested theme: ${name}` });
const said = () => document.querySelector('.queue__said')?.textContent ?? '';

describe('deciding on suggestions', () => {
  it('shows the passage with exactly the suggestion’s words highlighted', async () => {
    open();
    await heading('Thresholds and referral decisions');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['de-registration']);
  });

  it('confirms with C, says so, and shows the next', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    await heading('Chronologies');
    expect(sent()).toMatchObject([{ body: { decision: 'confirmed' }, headers: { 'if-match': '"1"' } }]);
    await waitFor(() => expect(said()).toContain('Confirmed: Thresholds and referral decisions.'));
    expect(said()).toContain('Now: Strategy 2 of STL-2024-01, suggested theme Chronologies.');
  });

  it('rejects with R', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('r');
    await heading('Chronologies');
    expect(sent()).toMatchObject([{ body: { decision: 'rejected' } }]);
  });

  it('sends another stance only when S has changed it', async () => {
    const sent = open({ decideTheme: [decided, second] });
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('s');
    expect(screen.getByText('Effective practice', { selector: '[aria-live] .ds_tag' })).toBeTruthy();
    await userEvent.keyboard('c');
    await heading('Chronologies');
    await userEvent.keyboard('c');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent().map(({ body }) => body)).toEqual([
      { decision: 'confirmed', stance: 'effective-practice' },
      { decision: 'confirmed' },
    ]);
  });

  it('puts one off with N and comes back to it after the others', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('n');
    await heading('Chronologies');
    await userEvent.keyboard('n');
    await heading('Thresholds and referral decisions');
    expect(sent()).toEqual([]);
  });

  it('takes no key while somebody types or chooses in a field, or with a modifier', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.click(screen.getByText('Add another theme to this passage'));
    screen.getByLabelText('Theme').focus();
    await userEvent.keyboard('c');
    screen.getByLabelText('Theme').blur();
    await userEvent.keyboard('{Control>}r{/Control}');
    expect(sent()).toEqual([]);
  });

  it('takes no key once they are switched off', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.click(screen.getByRole('checkbox', { name: /Use single keys/ }));
    await userEvent.keyboard('c');
    expect(sent()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    await heading('Chronologies');
  });

  it('says which key does what', async () => {
    open();
    const confirm = await screen.findByRole('button', { name: 'Confirm' });
    expect(confirm.getAttribute('aria-keyshortcuts')).toBe('c');
    expect(screen.getByText(/next, and decide on this one later/)).toBeTruthy();
  });

  it('says that somebody else was quicker', async () => {
    open({ decideTheme: { refuses: 'record.changed-meanwhile', status: 409 } });
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    expect((await screen.findByRole('alert')).textContent).toMatch(/changed|meanwhile/i);
  });

  it('ends by saying that nothing waits', async () => {
    open({ listSuggestions: { passages: [first], waiting: 1 } });
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    expect(await screen.findByText('Nothing waits for a decision')).toBeTruthy();
  });
});

describe('adding a theme that was not suggested', () => {
  it('sends the theme and the stance that were chosen', async () => {
    const sent = open({ addTheme: first });
    await heading('Thresholds and referral decisions');
    await userEvent.click(screen.getByText('Add another theme to this passage'));
    await userEvent.selectOptions(screen.getByLabelText('Theme'), 'Drift, delay and stuck work');
    const stances = within(screen.getByRole('group', { name: 'Stance' }));
    await userEvent.click(stances.getByRole('radio', { name: 'Effective practice' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add this theme' }));
    await waitFor(() => expect(said()).toContain('Added: Drift, delay and stuck work.'));
    expect(sent()).toMatchObject([
      { body: { kind: 'finding', passageId: first.passageId, slug: 'drift-delay', stance: 'effective-practice' } },
    ]);
  });
});
