import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as ConfirmThemesPage } from '../../../app/pages/confirm-themes-page';
import { deviceDrafts } from '../../../components/form/device-drafts';
import { fakeApi, loseTheNetwork } from '../../../testing/fake-api';
import { makeAssignment, makePassage, makeThemeLine } from '../../../testing/make-passage';
import { renderPage } from '../../../testing/render-page';

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

const pageOf = (passages: readonly object[]) => ({
  passages,
  waiting: passages.length,
  more: false,
  choices: { reviews: [], themes: [] },
});

function open(answers: object = {}) {
  const received = fakeApi({
    listThemes: themes,
    listSuggestions: pageOf([first, second]),
    showSurroundings: { before: [], after: [] },
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
    open({ listSuggestions: pageOf([first]) });
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    expect(await screen.findByText('Nothing waits for a decision')).toBeTruthy();
  });
});

describe('going through many', () => {
  const answered = (passage: ReturnType<typeof makePassage>, status: 'confirmed' | 'suggested', version: number) => ({
    ...passage,
    themes: passage.themes.map((theme) => ({ ...theme, status, version })),
  });

  it('undoes the last decision with Z, and shows it to decide anew', async () => {
    const sent = open({ decideTheme: [answered(first, 'confirmed', 2), answered(first, 'suggested', 3)] });
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    await heading('Chronologies');
    await userEvent.keyboard('z');
    await heading('Thresholds and referral decisions');
    expect(said()).toContain('Taken back: Thresholds and referral decisions, Paragraph 4.5 of STL-2024-01.');
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toMatchObject({ body: { decision: 'taken-back' }, headers: { 'if-match': '"2"' } });
    expect(screen.getByText(/^0 decided in this sitting\. 2 passages wait/)).toBeTruthy();
  });

  it('says that there is nothing to undo', async () => {
    const sent = open();
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('z');
    expect(said()).toContain('There is no decision of this sitting to undo.');
    expect(sent()).toEqual([]);
  });

  it('moves the focus to the next passage, and counts', async () => {
    open();
    await heading('Thresholds and referral decisions');
    await userEvent.keyboard('c');
    await heading('Chronologies');
    expect(document.activeElement?.textContent).toBe('Strategy in STL-2024-01 (Child Q)');
    expect(screen.getByText(/^1 decided in this sitting\. 1 passage waits/)).toBeTruthy();
  });

  it('goes on at once while the connection is away, and keeps what was decided on the device', async () => {
    open();
    await heading('Thresholds and referral decisions');
    loseTheNetwork();
    await userEvent.keyboard('c');
    await heading('Chronologies');
    await waitFor(() =>
      expect(deviceDrafts().map(({ value }) => (value as { title: string }).title)).toEqual([
        'Confirmed: Thresholds and referral decisions. Paragraph 4.5 of STL-2024-01',
      ]),
    );
    await userEvent.keyboard('z');
    await heading('Thresholds and referral decisions');
    expect(deviceDrafts()).toEqual([]);
  });

  it('fetches the next page before the first runs out', async () => {
    const received = fakeApi({
      listThemes: themes,
      listSuggestions: [{ ...pageOf([first]), waiting: 2, more: true }, pageOf([second])],
      showSurroundings: { before: [], after: [] },
      decideTheme: decided,
    });
    renderPage(<ConfirmThemesPage />);
    await heading('Thresholds and referral decisions');
    await waitFor(() => expect(received.filter(({ name }) => name === 'listSuggestions')).toHaveLength(2));
    expect(received.find(({ path }) => path.includes(`after=${first.passageId}`))).toBeTruthy();
    await userEvent.keyboard('c');
    await heading('Chronologies');
  });
});

const drift = makeAssignment({ id: '55555555-5555-4555-8555-555555555553', slug: 'drift-delay', status: 'added' });
const withDrift = { ...first, themes: [...first.themes, { ...drift, name: 'Drift, delay and stuck work' }] };

describe('adding a theme that was not suggested', () => {
  it('sends the theme and the stance that were chosen', async () => {
    const sent = open({ addTheme: withDrift });
    await heading('Thresholds and referral decisions');
    await userEvent.click(screen.getByText('Add another theme to this passage'));
    await userEvent.type(screen.getByLabelText('Theme'), 'stuck dri{Enter}');
    const stances = within(screen.getByRole('group', { name: 'Stance' }));
    await userEvent.click(stances.getByRole('radio', { name: 'Effective practice' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add this theme' }));
    await waitFor(() => expect(said()).toContain('Added: Drift, delay and stuck work.'));
    expect(sent()).toMatchObject([
      { body: { kind: 'finding', passageId: first.passageId, slug: 'drift-delay', stance: 'effective-practice' } },
    ]);
  });
});
