import { describe, expect, it, jest } from '@jest/globals';
import type { AuditChains } from '@followthrough/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { ChainsPanel } from './chains-panel';

const state: AuditChains = {
  chains: [
    { name: 'Signing in and administration', entries: 12, brokenAt: null },
    { name: 'Strathlinnet Child Protection Committee', entries: 1204, brokenAt: null },
  ],
  checkedAt: '2026-10-01T09:00:00Z',
  checkpoint: null,
};

describe('whether the record of changes is as it was written', () => {
  it('is said for every committee, with when it was checked and that no checkpoint was taken', async () => {
    fakeApi({ showAuditChains: state });
    renderPage(<ChainsPanel />);
    const row = await screen.findByRole('row', { name: /^Strathlinnet/ });
    expect(within(row).getByText('1,204')).toBeTruthy();
    expect(within(row).getByText('Holds to its end')).toBeTruthy();
    expect(screen.getByText(/all 1,216 entries hold/)).toBeTruthy();
    expect(screen.getByText(/checked when this page was opened, 1 Oct 2026, 10:00/)).toBeTruthy();
    expect(screen.getByText(/No checkpoint was ever taken/)).toBeTruthy();
  });

  it('names the place where a chain is broken', async () => {
    const [open] = state.chains;
    fakeApi({ showAuditChains: { ...state, chains: [{ ...open, brokenAt: 9 }] } });
    renderPage(<ChainsPanel />);
    expect(await screen.findByText('Signing in and administration: broken at entry 9')).toBeTruthy();
    expect(screen.getByText('Broken at entry 9')).toBeTruthy();
  });

  it('is written down at a press, as a file of the person’s own', async () => {
    const made: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      made.push(blob);
      return 'blob:checkpoint';
    }) as typeof URL.createObjectURL;
    const received = fakeApi({
      showAuditChains: state,
      takeCheckpoint: { fileName: 'followthrough-checkpoint-2026-10-01.txt', text: 'Followthrough: checkpoint' },
    });
    renderPage(<ChainsPanel />);
    await userEvent.click(await screen.findByRole('button', { name: 'Take a checkpoint' }));
    expect(await screen.findByText(/The checkpoint is with your downloads/)).toBeTruthy();
    expect(received.some(({ name }) => name === 'takeCheckpoint')).toBe(true);
    expect(made).toHaveLength(1);
  });
});
