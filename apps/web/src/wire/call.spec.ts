import { describe, expect, it } from '@jest/globals';
import { fakeApi, loseTheNetwork } from '../testing/fake-api';
import { call } from './call';
import { sentenceFor } from './problem-wording';

const actionId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('calling the API', () => {
  it('puts parameters in the path and drops empty filters from the query', async () => {
    const received = fakeApi({ showAction: {}, listActions: {} });
    await call('showAction', { params: { actionId } });
    await call('listActions', { query: { words: '', page: 2 } });
    expect(received.map((one) => one.path)).toEqual([`/api/actions/${actionId}`, '/api/actions?page=2']);
  });

  it('keeps what stands in a path from changing the address', async () => {
    const received = fakeApi({ showTheme: {} });
    await call('showTheme', { params: { slug: '../people' } });
    expect(received[0]?.path).toBe('/api/themes/..%2Fpeople');
  });

  it('says which version was seen, and that the call comes from our own page', async () => {
    const received = fakeApi({ addUpdate: {} });
    await call('addUpdate', { params: { actionId }, body: { text: 'Went well.' }, version: 4 });
    expect(received[0]?.headers).toMatchObject({ 'if-match': '"4"', 'x-followthrough': '1' });
    expect(received[0]?.body).toEqual({ text: 'Went well.' });
  });

  it('sends a file as its bytes', async () => {
    const received = fakeApi({ readPlanFile: {} });
    const file = new Blob(['plan']);
    await call('readPlanFile', { query: { fileName: 'Plan & more.docx' }, body: file });
    expect(received[0]?.path).toBe('/api/imports/read?fileName=Plan+%26+more.docx');
    expect(received[0]?.body).toBe(file);
  });

  it('gives nothing for an answer without content', async () => {
    fakeApi({ signOut: undefined });
    expect(await call('signOut')).toBeUndefined();
  });
});

describe('a call that fails', () => {
  it('carries the code and the fields of the refusal', async () => {
    const fields = [{ path: 'text', sentence: 'This is needed.' }];
    fakeApi({ addUpdate: { refuses: 'request.invalid', status: 400, fields } });
    await expect(call('addUpdate', { params: { actionId }, body: { text: '' }, version: 1 })).rejects.toMatchObject({
      code: 'request.invalid',
      status: 400,
      fields,
    });
  });

  it('has its own code when the network is lost', async () => {
    loseTheNetwork();
    await expect(call('whoAmI')).rejects.toMatchObject({ code: 'wire.lost' });
  });

  it('does not take a proxy’s page for an answer', async () => {
    globalThis.fetch = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(call('whoAmI')).rejects.toMatchObject({ code: 'server.unavailable' });
  });

  it('is put in a sentence even when it is nothing we know', () => {
    expect(sentenceFor(new Error('secret detail'))).toBe(
      'An answer came that could not be read. Try again in a minute.',
    );
  });
});
