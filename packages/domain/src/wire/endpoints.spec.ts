import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { endpoints, type Endpoint } from './endpoints.js';
import { routes } from './routes.js';

const all: [string, Endpoint][] = Object.entries(endpoints);

describe('the list of what crosses the wire', () => {
  it('names each address once', () => {
    const addresses: string[] = Object.values(routes);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(Object.keys(endpoints).sort()).toEqual(Object.keys(routes).sort());
  });

  it('lets nobody in without a session but to sign in, by password or through an identity provider, and with the secret of a calendar', () => {
    expect(all.filter(([, endpoint]) => endpoint.allows === 'everyone').map(([name]) => name)).toEqual([
      ...['signIn', 'signInWays', 'beginSingleSignOn', 'endSingleSignOn', 'readCalendar'],
    ]);
  });

  it('describes the parameters that stand in each path', () => {
    for (const [name, endpoint] of all) {
      const inPath = [...(routes[name as keyof typeof routes].matchAll(/:(\w+)/g) ?? [])].map((match) => match[1]);
      expect(Object.keys(endpoint.params?.shape ?? {}).sort()).toEqual(inPath.sort());
    }
  });

  it('refuses fields it does not know in every body', () => {
    for (const [, endpoint] of all)
      if (endpoint.body !== undefined && endpoint.body !== 'file') {
        const refused = endpoint.body.safeParse({ somethingElse: true });
        expect(z.prettifyError(refused.error ?? new z.ZodError([]))).toMatch(
          /somethingElse|Invalid discriminator|No matching/,
        );
      }
  });
});
