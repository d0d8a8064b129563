import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { addAccount, type AccountAsked } from './account-add.js';

let test: TestApp;

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const asked = (overrides: Partial<AccountAsked> = {}): AccountAsked => ({
  ...{ email: 'first@example.org', name: 'Rhona Muir', post: 'Systems officer', role: 'administrator' },
  ...{ password: 'a-long-enough-password' },
  ...overrides,
});

describe('adding an account at a terminal', () => {
  it('lets the first administrator sign in, and records that it came from there', async () => {
    expect(await addAccount(test.owner, asked())).toBe('Rhona Muir may sign in now as first@example.org.');
    const administrator = await test.signIn('first@example.org', 'a-long-enough-password');
    const { body } = await administrator('listAudit');
    expect(body.entries[0]).toMatchObject({ by: 'Someone at the terminal', role: 'The product itself' });
  });

  it('finds a committee by its code and an agency by its name', async () => {
    await addAccount(test.owner, asked({ email: 'lead@example.org', role: 'lead', committee: 'stl' }));
    const lead = await test.signIn('lead@example.org', 'a-long-enough-password');
    expect((await lead('whoAmI')).body.committee).toMatchObject({ code: 'STL' });
    await addAccount(test.owner, asked({ email: 'nurse@example.org', role: 'agency', agency: 'nhs north lorne' }));
    const nurse = await test.signIn('nurse@example.org', 'a-long-enough-password');
    expect((await nurse('whoAmI')).body.agency).toMatchObject({ name: 'NHS North Lorne' });
  });

  it.each([
    ['a short password', { password: 'short' }, 'password: Use at least 15 characters.'],
    ['a role that is none', { role: 'owner' }, /^role: Choose one of: lead, /],
    ['a lead without a committee', { role: 'lead' }, 'committee: Choose the committee this person works for.'],
    ['a committee that is not there', { role: 'lead', committee: 'XYZ' }, 'There is no committee called XYZ.'],
    ['an agency that is not there', { role: 'agency', agency: 'Nobody' }, 'There is no agency called Nobody.'],
    ['an address that is none', { email: 'nobody' }, 'email: Give an email address, such as name@example.org.'],
    ['an address in use', { email: 'FIRST@example.org' }, 'Somebody signs in with FIRST@example.org already.'],
  ])('refuses %s in a plain sentence', async (_, wrong, sentence) => {
    await expect(addAccount(test.owner, asked(wrong))).rejects.toThrow(sentence);
  });

  it('keeps nothing of an account it refuses', async () => {
    await expect(addAccount(test.owner, asked({ email: 'half@example.org', password: 'short' }))).rejects.toThrow();
    const kept = (await test.asOwner.query(`select 1 from person where email = 'half@example.org'`)) as object[];
    expect(kept).toEqual([]);
  });
});
