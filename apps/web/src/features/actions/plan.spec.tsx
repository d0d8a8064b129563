import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { makeRow } from '../../testing/make-action';
import { renderPage } from '../../testing/render-page';
import { Plan } from './plan';
import { nationalColumns } from '../../components/national-columns';

const answer = (changed: object = {}) => ({
  rows: [makeRow()],
  total: 1,
  page: 1,
  pageSize: 50,
  asAt: '2026-10-01',
  ...changed,
});

describe('the plan', () => {
  it('has the five national columns word for word', async () => {
    fakeApi({ listActions: answer() });
    renderPage(<Plan seesCommittee={false} />);
    await screen.findByRole('table');
    const headings = screen.getAllByRole('columnheader').map((heading) => heading.textContent);
    expect(headings).toEqual(expect.arrayContaining(Object.values(nationalColumns)));
  });

  it('asks the server for what stands in the address bar', async () => {
    const received = fakeApi({ listActions: answer() });
    renderPage(<Plan seesCommittee={false} />, { at: '/?colour=red&page=2' });
    await screen.findByRole('table');
    expect(received[0]?.path).toBe('/api/actions?colour=red&page=2');
  });

  it('puts chosen filters in the address bar and goes back to the first page', async () => {
    fakeApi({ listActions: answer() });
    const { router } = renderPage(<Plan seesCommittee={false} />, { at: '/?page=3' });
    await screen.findByRole('table');
    await userEvent.selectOptions(screen.getByLabelText('Delivery'), 'delivered');
    await userEvent.type(screen.getByLabelText('Words'), 'tool');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(router.state.location.search).toBe('?words=tool&delivery=delivered');
  });

  it('leads to the other pages with the filters kept', async () => {
    fakeApi({ listActions: answer({ total: 120, page: 2 }) });
    renderPage(<Plan seesCommittee={false} />, { at: '/?colour=red&page=2' });
    expect((await screen.findByRole('link', { name: 'Next page' })).getAttribute('href')).toBe('/?colour=red&page=3');
    expect(screen.getByText('51 to 100 of 120')).toBeTruthy();
  });

  it('asks an agency for nothing it may not see', async () => {
    const received = fakeApi({ listActions: answer() });
    renderPage(<Plan seesCommittee={false} />);
    await screen.findByRole('table');
    expect(received.map((one) => one.name)).toEqual(['listActions']);
    expect(screen.queryByLabelText('Agency')).toBeNull();
  });

  it('says how to begin when there is nothing, and how to go back when a filter hides everything', async () => {
    fakeApi({ listActions: answer({ rows: [], total: 0 }) });
    const { unmount } = renderPage(<Plan seesCommittee={false} />);
    expect(await screen.findByText('No actions yet')).toBeTruthy();
    unmount();
    renderPage(<Plan seesCommittee={false} />, { at: '/?colour=red' });
    expect(await screen.findByText('No action fits these filters')).toBeTruthy();
  });
});
