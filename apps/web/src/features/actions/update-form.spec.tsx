import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { writeAs } from '../../components/form/drafts';
import { fakeApi } from '../../testing/fake-api';
import { makeActionPage } from '../../testing/make-action';
import { renderPage } from '../../testing/render-page';
import { UpdateForm } from './update-form';

const conflict = { refuses: 'record.changed-meanwhile', status: 409 };
const action = makeActionPage();

function draw() {
  writeAs(`nobody ${Math.random()}`);
  let saved = 0;
  const drawn = renderPage(<UpdateForm action={action} onSaved={() => (saved += 1)} />);
  return { ...drawn, timesSaved: () => saved };
}

const words = () => screen.getByLabelText<HTMLTextAreaElement>('What has happened?');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save update' }));

describe('giving an update', () => {
  it('sends the words and nothing that was left as it was, with the version that was seen', async () => {
    const received = fakeApi({ addUpdate: action });
    const { timesSaved } = draw();
    await userEvent.type(words(), 'Three teams now.');
    await save();
    expect(received[0]).toMatchObject({ name: 'addUpdate', body: { text: 'Three teams now.' } });
    expect(Object.keys(received[0]?.body as object)).toEqual(['text']);
    expect(received[0]?.headers['if-match']).toBe('"4"');
    expect(timesSaved()).toBe(1);
  });

  it('offers only the states the server allows from here', () => {
    fakeApi({});
    draw();
    const choices = within(screen.getByLabelText(/^Delivery/)).getAllByRole('option');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      'In progress',
      'Not started',
      'Delivered',
      'Withdrawn',
      'Superseded',
    ]);
  });

  it('keeps the words when the server refuses, and says why beside the field', async () => {
    fakeApi({
      addUpdate: {
        refuses: 'request.invalid',
        status: 400,
        fields: [{ path: 'text', sentence: 'Use at most 6,000 characters.' }],
      },
    });
    draw();
    await userEvent.type(words(), 'Long.');
    await save();
    expect((await screen.findByRole('alert')).textContent).toContain('Use at most 6,000 characters.');
    expect(words().value).toBe('Long.');
  });

  it('leads to adding evidence where that is what is missing', async () => {
    fakeApi({ addUpdate: { refuses: 'action.evidence-missing', status: 422 } });
    draw();
    await userEvent.selectOptions(screen.getByLabelText(/^Delivery/), 'delivered');
    await save();
    expect(await screen.findByRole('link', { name: 'Add evidence now' })).toBeTruthy();
  });

  it('has the words ready again after a detour, until they are saved', async () => {
    fakeApi({ addUpdate: action });
    const { unmount } = draw();
    await userEvent.type(words(), 'Half a thought');
    unmount();
    const again = renderPage(<UpdateForm action={action} onSaved={() => {}} />);
    expect(words().value).toBe('Half a thought');
    await save();
    again.unmount();
    renderPage(<UpdateForm action={action} onSaved={() => {}} />);
    expect(words().value).toBe('');
  });

  it('forgets the words of one person when another signs in', async () => {
    fakeApi({});
    const { unmount } = draw();
    await userEvent.type(words(), 'Not for others');
    unmount();
    writeAs('somebody else');
    renderPage(<UpdateForm action={action} onSaved={() => {}} />);
    expect(words().value).toBe('');
  });
});

describe('an action that somebody changed meanwhile', () => {
  const newer = makeActionPage({
    row: { version: 5, delivery: 'delivered', declared: 'at-risk' },
    deliveryChoices: ['in-progress'],
  });
  const changes = [
    { at: '2026-10-01T10:30:00Z', by: 'Ruaridh Boyd', fields: ['Delivery', 'Date of delivery'] },
    { at: '2026-10-01T09:00:00Z', by: 'Ishbel Grant', fields: ['The lead’s own view'] },
  ];
  const refused = { ...conflict, meanwhile: changes };
  const goOn = () => userEvent.click(screen.getByRole('button', { name: /Go on$/ }));

  it('says who changed it and what, and saves only after the person has seen that', async () => {
    const received = fakeApi({ addUpdate: [refused, newer], showAction: newer });
    const { timesSaved } = draw();
    await userEvent.type(words(), 'My own words.');
    await save();
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('Ruaridh Boyd, 1 Oct 2026, 11:30: Delivery, Date of delivery');
    expect(notice.textContent).toContain('Ishbel Grant, 1 Oct 2026, 10:00: The lead’s own view');
    expect(screen.queryByRole('button', { name: 'Save update' })).toBeNull();
    expect(timesSaved()).toBe(0);

    await goOn();
    expect(words().value).toBe('My own words.');
    await save();
    const sent = received.filter((one) => one.name === 'addUpdate');
    expect(sent.map((one) => one.headers['if-match'])).toEqual(['"4"', '"5"']);
    expect(sent[1]?.body).toEqual({ text: 'My own words.' });
    expect(timesSaved()).toBe(1);
  });

  it('stands side by side with what was seen and what is about to be saved, and each field is one’s own choice', async () => {
    const received = fakeApi({ addUpdate: [refused, newer], showAction: newer });
    draw();
    await userEvent.type(words(), 'My own words.');
    await userEvent.selectOptions(screen.getByLabelText('Your own view'), 'off-track');
    await save();
    const view = await screen.findByRole('row', { name: /^Your own view/ });
    expect(
      within(view)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([...['On track', 'At risk', 'Off track', expect.stringContaining('Theirs')]]);
    expect(within(view).getByLabelText<HTMLInputElement>('Mine').checked).toBe(true);
    const delivery = screen.getByRole('row', { name: /^Delivery/ });
    expect(within(delivery).getByLabelText<HTMLInputElement>('Theirs').checked).toBe(true);
    await userEvent.click(within(view).getByLabelText('Theirs'));
    await goOn();
    await save();
    expect(received.filter((one) => one.name === 'addUpdate')[1]?.body).toEqual({ text: 'My own words.' });
  });

  it('is overwritten where that is chosen, and nowhere else', async () => {
    const received = fakeApi({ addUpdate: [refused, newer], showAction: newer });
    draw();
    await userEvent.type(words(), 'My own words.');
    await userEvent.selectOptions(screen.getByLabelText('Your own view'), 'off-track');
    await save();
    await screen.findByRole('row', { name: /^Your own view/ });
    await goOn();
    await save();
    expect(received.filter((one) => one.name === 'addUpdate')[1]?.body).toEqual({
      ...{ text: 'My own words.', declared: 'off-track' },
    });
  });
});
