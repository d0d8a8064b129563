import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { makeActionPage } from '../../testing/make-action';
import { renderPage } from '../../testing/render-page';
import { ServePanel } from './serve-panel';

const made = makeActionPage();
const share = { committeeId: '66666666-6666-4666-8666-000000000001', committee: 'Solais CPC', answeredOn: null };
const offered = (answer: 'open' | 'declined') =>
  makeActionPage({ planning: { ...made.planning, shares: [{ ...share, answer, proposedOn: '2026-09-01' }] } });

describe('an action that another committee was asked to share', () => {
  it('can be taken back while it is not answered', async () => {
    const received = fakeApi({ withdrawShare: made });
    renderPage(<ServePanel action={offered('open')} />);
    await userEvent.click(screen.getByRole('button', { name: /^Take it back ?: Solais CPC$/ }));
    expect(received[0]).toMatchObject({ name: 'withdrawShare' });
    expect(received[0]?.path).toContain(`/shares/${share.committeeId}`);
  });

  it('offers nothing to take back once it is', () => {
    fakeApi({});
    renderPage(<ServePanel action={offered('declined')} />);
    expect(screen.getByText(/Solais CPC: declined/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take it back/ })).toBeNull();
  });
});
