import { describe, expect, it } from '@jest/globals';
import { fakeApi, loseTheNetwork, type ReceivedCall } from '../testing/fake-api';
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
    await call('showTheme', { params: { slug: '../people' }, query: {} });
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

describe('sending something to be saved', () => {
  const update = (text: string) => call('addUpdate', { params: { actionId }, body: { text }, version: 4 });
  const keysOf = (received: readonly ReceivedCall[]) => received.map(({ headers }) => headers['idempotency-key']);
  const keptAfter = async (first: unknown) => {
    const received = fakeApi({ addUpdate: [first, {}] });
    await update('Went well.').catch(() => {});
    await update('Went well.');
    const [one, other] = keysOf(received);
    return one === other;
  };

  it('gives it a key of its own', async () => {
    const received = fakeApi({ addUpdate: {}, whoAmI: {} });
    await update('Went well.');
    await update('Went badly.');
    await call('whoAmI');
    const [one, other, reading] = keysOf(received);
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(other).not.toBe(one);
    expect(reading).toBeUndefined();
  });

  it('gives the same thing sent twice at once the same key', async () => {
    const received = fakeApi({ addUpdate: {} });
    await Promise.all([update('Went well.'), update('Went well.')]);
    const [one, other] = keysOf(received);
    expect(other).toBe(one);
  });

  it('gives it the same key again when no answer came, or none that is certain', async () => {
    expect(await keptAfter({ refuses: 'server.unavailable', status: 503 })).toBe(true);
    loseTheNetwork();
    await expect(update('Lost.')).rejects.toMatchObject({ code: 'wire.lost' });
    const received = fakeApi({ addUpdate: {} });
    await update('Lost.');
    await update('Lost.');
    const [one, other] = keysOf(received);
    expect(other).not.toBe(one);
  });

  it('gives it a new key once it was saved or refused', async () => {
    expect(await keptAfter({})).toBe(false);
    expect(await keptAfter({ refuses: 'record.changed-meanwhile', status: 409 })).toBe(false);
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
