import { describe, expect, it } from '@jest/globals';
import type { RoundPage } from '@followthrough/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { DeleteRound } from './delete-round';

// Of a round, only its line is drawn here.
const round = { line: { id: '55555555-5555-4555-8555-000000000001', version: 3 } } as RoundPage;
const remove = () => userEvent.click(screen.getByText('Delete it'));

describe('deleting a round that is being prepared', () => {
  it('says what goes with it, sends the version that was seen, and leads back to the rounds', async () => {
    const received = fakeApi({ deleteRound: undefined });
    renderPage(<DeleteRound round={round} />, { at: '/rounds/1', path: '/rounds/1' });
    expect(screen.getByText(/Nobody has been asked yet/)).toBeTruthy();
    await remove();
    expect(await screen.findByText('Elsewhere: /rounds')).toBeTruthy();
    expect(received[0]?.headers['if-match']).toBe('"3"');
  });

  it('says who changed it meanwhile where somebody did', async () => {
    const meanwhile = [{ at: '2026-10-01T09:00:00Z', by: 'Ishbel Grant', fields: ['Day of the meeting'] }];
    fakeApi({ deleteRound: { refuses: 'record.changed-meanwhile', status: 409, meanwhile } });
    renderPage(<DeleteRound round={round} />, { at: '/rounds/1', path: '/rounds/1' });
    await remove();
    expect(await screen.findByText('Ishbel Grant, 1 Oct 2026, 10:00: Day of the meeting')).toBeTruthy();
  });
});
