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
    row: { version: 5, delivery: 'delivered' },
    history: [
      { at: '2026-10-01T09:00:00Z', by: 'Ishbel Grant', what: 'Added an update' },
      { at: '2026-10-01T10:30:00Z', by: 'Ruaridh Boyd', what: 'Added evidence' },
    ],
  });

  it('says who changed it and what, and saves only after the person has seen that', async () => {
    const received = fakeApi({ addUpdate: [conflict, newer], showAction: newer });
    const { timesSaved } = draw();
    await userEvent.type(words(), 'My own words.');
    await save();
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('Ruaridh Boyd, 1 Oct 2026, 11:30: Added evidence');
    expect(notice.textContent).toContain('It stands now: Delivered');
    expect(screen.queryByRole('button', { name: 'Save update' })).toBeNull();
    expect(timesSaved()).toBe(0);

    await userEvent.click(screen.getByRole('button', { name: /Go on with the new version/ }));
    expect(words().value).toBe('My own words.');
    await save();
    const sent = received.filter((one) => one.name === 'addUpdate');
    expect(sent.map((one) => one.headers['if-match'])).toEqual(['"4"', '"5"']);
    expect(timesSaved()).toBe(1);
  });
});
