import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DueDateForm } from '../../features/actions/due-date-form';
import { fakeApi } from '../../testing/fake-api';
import { makeActionPage } from '../../testing/make-action';
import { renderPage } from '../../testing/render-page';
import { writeAs } from './drafts';

const refused = { refuses: 'record.changed-meanwhile', status: 409 };
const saw = makeActionPage({ row: { version: 4, dueOn: '2027-03-31' } });
const now = makeActionPage({ row: { version: 5, dueOn: '2027-06-30' } });

const draw = (action = saw) => renderPage(<DueDateForm approvers={[]} action={action} onSaved={() => {}} />);
const reason = () => screen.getByLabelText<HTMLInputElement>('Why is it changing?');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Change the date' }));
const sentOver = (received: ReturnType<typeof fakeApi>) =>
  received.filter(({ name }) => name === 'changeDueDate').map(({ headers }) => headers['if-match']);

function Fetching() {
  const [action, setAction] = useState(saw);
  return (
    <>
      <button type="button" onClick={() => setAction(now)}>
        Fetch again
      </button>
      <DueDateForm approvers={[]} action={action} onSaved={() => {}} />
    </>
  );
}

describe('a form about a record that others change too', () => {
  it('follows the record until somebody types', async () => {
    writeAs('one');
    const received = fakeApi({ changeDueDate: now });
    renderPage(<Fetching />);
    await userEvent.click(screen.getByRole('button', { name: 'Fetch again' }));
    await save();
    expect(sentOver(received)).toEqual(['"5"']);
  });

  it('speaks of what was seen when it was typed, also after a detour in which somebody else saved', async () => {
    writeAs('another');
    const received = fakeApi({ changeDueDate: [refused, now], showAction: now });
    const { unmount } = draw();
    await userEvent.type(reason(), 'The licences come late.');
    unmount();
    draw(now);
    expect(reason().value).toBe('The licences come late.');
    await save();
    const date = await screen.findByRole('row', { name: /^Due date/ });
    expect(within(date).getByText('31 March 2027')).toBeTruthy();
    expect(within(date).getByText('30 June 2027')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Go on$/ }));
    expect(reason().value).toBe('The licences come late.');
    await save();
    expect(sentOver(received)).toEqual(['"4"', '"5"']);
  });

  it('sends nothing by Enter while the person has not said what to keep', async () => {
    writeAs('a third');
    const received = fakeApi({ changeDueDate: refused, showAction: now });
    draw();
    await userEvent.type(reason(), 'Late.');
    await save();
    await screen.findByRole('row', { name: /^Due date/ });
    await userEvent.type(screen.getByLabelText('Who agreed to it?'), 'CPC{Enter}');
    expect(sentOver(received)).toEqual(['"4"']);
  });
});
