import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReturnLine } from '@followthrough/domain';
import { Component as ReturnsPage } from '../../app/pages/returns-page';
import { fakeApi } from '../../testing/fake-api';
import { makeMe } from '../../testing/make-me';
import { renderPage } from '../../testing/render-page';
import { sizeInWords } from '../../components/size-words';

const line: ReturnLine = {
  ...{ id: '12121212-1212-4212-8212-121212121212', kind: 'committee', asAt: '2026-10-01', actions: 46 },
  ...{ madeAt: '2026-10-01T09:00:00Z', madeBy: 'Morag Sinclair-Invented', bytes: 49_152 },
  ...{ fileName: 'Strathlinnet CPC 2026-10-01.xlsx', sha256: 'abcdef0123456789'.repeat(4) },
};
const open = (role: 'lead' | 'chief-officer' = 'lead') => renderPage(<ReturnsPage />, { person: makeMe(role) });

describe('making a return', () => {
  it('says what each holds, makes the one asked for, and shows it in the list', async () => {
    const received = fakeApi({ listReturns: [{ returns: [] }, { returns: [line] }], makeReturn: line });
    open();
    expect(await screen.findByText('No return has been made yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Make the return to the committee' }));
    expect(await screen.findByText(/The return has been made/)).toBeTruthy();
    expect(received.find(({ name }) => name === 'makeReturn')?.body).toEqual({ kind: 'committee' });
    expect(screen.getByText('abcdef012345')).toBeTruthy();
    expect(screen.getByText('48 KB')).toBeTruthy();
  });

  it('says why none was made', async () => {
    fakeApi({ listReturns: { returns: [] }, makeReturn: { refuses: 'return.nothing-to-report', status: 409 } });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Make the return to the committee' }));
    expect((await screen.findByRole('alert')).textContent).toContain('There is nothing to report yet');
  });

  it('is not offered to chief officers, who read what was made', async () => {
    fakeApi({ listReturns: { returns: [line] } });
    open('chief-officer');
    expect(await screen.findByText('Return to the committee')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull();
  });
});

describe('downloading a return', () => {
  const saved: { name: string; size: number }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let blob = new Blob();
    URL.createObjectURL = jest.fn((made: Blob) => {
      blob = made;
      return 'blob:made';
    }) as typeof URL.createObjectURL;
    URL.revokeObjectURL = jest.fn();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, size: blob.size });
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('hands over the very bytes, under the file’s name', async () => {
    fakeApi({ listReturns: { returns: [line] } });
    open();
    const button = await screen.findByRole('button', { name: `Download ${line.fileName}` });
    globalThis.fetch = () => Promise.resolve(new Response(new Uint8Array([80, 75, 3, 4])));
    await userEvent.click(button);
    await waitFor(() => expect(saved).toEqual([{ name: line.fileName, size: 4 }]));
  });

  it('says so when the file does not come', async () => {
    fakeApi({ listReturns: { returns: [line] }, downloadReturn: { refuses: 'server.unavailable', status: 503 } });
    open();
    await userEvent.click(await screen.findByRole('button', { name: `Download ${line.fileName}` }));
    expect((await screen.findByRole('alert')).textContent).toContain('not available just now');
    expect(saved).toEqual([]);
  });
});

describe('saying how large a file is', () => {
  it.each([
    [1, '1 KB'],
    [49_152, '48 KB'],
    [1_572_864, '1.5 MB'],
  ])('says %d bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
