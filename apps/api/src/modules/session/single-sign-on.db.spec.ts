import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startIdentityProvider, testClient, type TestProvider } from '../../../testing/identity-provider.js';
import { openTestApp, type TestApp } from '../../../testing/open-test-app.js';
import { throughProvider } from '../../../testing/through-provider.js';

const publicUrl = 'http://followthrough.example';
const chief = 'chief.strathlorne@demonstration.example';

let provider: TestProvider;
let test: TestApp;
beforeAll(async () => {
  provider = await startIdentityProvider(`${publicUrl}/api/single-sign-on/return`);
  provider.knows.set('the-chief', { email: chief.toUpperCase(), email_verified: true });
  provider.knows.set('somebody-new', { email: 'nobody.here@council.example', email_verified: true });
  provider.knows.set('unchecked', { email: 'lead.strathlorne@demonstration.example', email_verified: false });
  provider.knows.set('newcomer', { email: chief, email_verified: true });
  test = await openTestApp(undefined, {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: testClient.id,
    OIDC_CLIENT_SECRET: testClient.secret,
    OIDC_NAME: 'Strathlorne Council',
    PUBLIC_URL: publicUrl,
  });
});
afterAll(async () => {
  await test.close();
  await provider.stop();
});

/** Leaves for the provider, with what the browser keeps until it is back. */
async function leave() {
  const left = await test.app.inject({ method: 'GET', url: '/api/single-sign-on' });
  const kept = String(left.headers['set-cookie']).split(';')[0] ?? '';
  return { address: String(left.headers.location), kept };
}

/** Comes back from the provider, and says where the browser is sent then and as whom it is known. */
async function comeBack(address: string, cookie: string) {
  const url = address.slice(publicUrl.length);
  const back = await test.app.inject({ method: 'GET', url, headers: { cookie } });
  const session = [back.headers['set-cookie'] ?? []].flat().find((each) => /^followthrough=./.test(each));
  const me = await test.app.inject({
    method: 'GET',
    url: '/api/session',
    headers: { cookie: session?.split(';')[0] ?? '' },
  });
  return {
    sentTo: back.headers.location,
    session: session?.split(';')[0] ?? '',
    me: me.json<{ role?: string }>(),
    cookie: session,
  };
}

async function signInAs(login: string) {
  const { address, kept } = await leave();
  return comeBack(await throughProvider(address, login), kept);
}

describe('signing in through the organisation', () => {
  it('opens a session for the person whose checked address it is, however it is written', async () => {
    const { sentTo, me, cookie } = await signInAs('the-chief');
    expect(sentTo).toBe('/');
    expect(me).toMatchObject({ role: 'chief-officer', committee: { code: 'STL' } });
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('knows the same person again by their identity, not their address', async () => {
    provider.knows.set('the-chief', { email: 'married.name@council.example', email_verified: true });
    expect((await signInAs('the-chief')).me).toMatchObject({ role: 'chief-officer' });
  });

  it('does not hand an account on with an address: a newcomer who was given it is not known here', async () => {
    const { sentTo, session } = await signInAs('newcomer');
    expect([sentTo, session]).toEqual(['/sign-in?problem=session.not-known-here', '']);
  });

  it('gives nobody an account', async () => {
    expect((await signInAs('somebody-new')).sentTo).toBe('/sign-in?problem=session.not-known-here');
  });

  it('does not trust an address that the organisation has not checked', async () => {
    expect((await signInAs('unchecked')).sentTo).toBe('/sign-in?problem=session.not-known-here');
  });

  it('refuses a person who was stopped', async () => {
    await test.asOwner.query('update person set active = false where email = $1', [chief]);
    expect((await signInAs('the-chief')).sentTo).toBe('/sign-in?problem=session.not-known-here');
    await test.asOwner.query('update person set active = true where email = $1', [chief]);
  });

  it('opens nothing for an answer that another browser asked for, or that comes twice', async () => {
    const mine = await leave();
    const theirs = await leave();
    const address = await throughProvider(mine.address, 'the-chief');
    expect((await comeBack(address, theirs.kept)).sentTo).toBe('/sign-in?problem=session.wrong-details');
    expect((await comeBack(address, '')).session).toBe('');
    expect((await comeBack(address, mine.kept)).sentTo).toBe('/');
    expect((await comeBack(address, mine.kept)).sentTo).toBe('/sign-in?problem=session.wrong-details');
  });

  it('opens nothing for a code that was made up', async () => {
    const { kept } = await leave();
    const state = kept.split('=')[1] ?? '';
    const made = `${publicUrl}/api/single-sign-on/return?state=${state}&code=made-up&iss=${encodeURIComponent(provider.issuer)}`;
    expect((await comeBack(made, kept)).sentTo).toBe('/sign-in?problem=session.wrong-details');
  });

  it('says so when the person said no at the organisation', async () => {
    const { kept } = await leave();
    const state = kept.split('=')[1] ?? '';
    const said = `${publicUrl}/api/single-sign-on/return?state=${state}&error=access_denied&iss=${encodeURIComponent(provider.issuer)}`;
    expect((await comeBack(said, kept)).sentTo).toBe('/sign-in?problem=session.wrong-details');
  });

  it('is listed among the ways to sign in, under the name people know', async () => {
    expect((await test.visitor('signInWays')).body).toEqual({ password: true, singleSignOn: 'Strathlorne Council' });
  });
});

describe('signing in while the organisation cannot be reached', () => {
  it('says so on the sign-in page, where passwords are still taken', async () => {
    const away = await openTestApp(undefined, {
      ...{ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y', PUBLIC_URL: publicUrl },
    });
    const left = await away.app.inject({ method: 'GET', url: '/api/single-sign-on' });
    expect([left.statusCode, left.headers.location]).toEqual([302, '/sign-in?problem=session.provider-away']);
    expect((await away.visitor('signInWays')).body.password).toBe(true);
    await away.close();
  });
});

describe('switching local accounts off', () => {
  it('refuses every password, right or wrong, and says what to do', async () => {
    const without = await openTestApp(undefined, {
      ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: testClient.id, OIDC_CLIENT_SECRET: testClient.secret },
      ...{ PUBLIC_URL: publicUrl, LOCAL_ACCOUNTS: 'no' },
    });
    const answer = await without.visitor('signIn', { body: { email: chief, password: 'demonstration-only' } });
    expect([answer.status, answer.problem.code]).toEqual([403, 'session.passwords-off']);
    expect((await without.visitor('signInWays')).body.password).toBe(false);
    await without.close();
  });

  it('is refused at the start when nobody could sign in any other way', async () => {
    await expect(openTestApp(undefined, { LOCAL_ACCOUNTS: 'no' })).rejects.toThrow('nobody could sign in');
    await expect(openTestApp(undefined, { OIDC_ISSUER: provider.issuer })).rejects.toThrow('OIDC_CLIENT_ID');
  });
});
