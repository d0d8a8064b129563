import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { HistoryPanel } from './history-panel';

const recordId = '55555555-5555-4555-8555-000000000001';
const line = (id: string, what: string) => ({
  ...{ id, at: '2026-10-01T09:00:00Z', by: 'Ishbel Grant', role: 'CPC improvement lead', what: [what] },
});

describe('the history of a record', () => {
  it('is fetched when it is opened, and says who, when, what from and what to', async () => {
    const received = fakeApi({
      showHistory: [
        { lines: [line(recordId, 'Delivery changed from In progress to Delivered')], total: 60, page: 1, pageSize: 50 },
        { lines: [line(recordId, 'Added the action')], total: 60, page: 2, pageSize: 50 },
      ],
    });
    renderPage(<HistoryPanel kind="action" recordId={recordId} />);
    expect(received).toEqual([]);
    await userEvent.click(screen.getByText('Who changed what, and when'));
    expect(await screen.findByText('Delivery changed from In progress to Delivered')).toBeTruthy();
    expect(screen.getByText(/Ishbel Grant \(CPC improvement lead\)/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier changes' }));
    expect(await screen.findByText('Added the action')).toBeTruthy();
    expect(received.map(({ path }) => path)).toEqual(
      [1, 2].map((page) => `/api/history/action/${recordId}?page=${page}`),
    );
  });
});
