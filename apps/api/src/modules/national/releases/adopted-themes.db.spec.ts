import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeContent } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { Database } from '../../../database/scope.js';
import { makeReleasesDue } from './make-releases.js';

let product: TestApp;
let analyst: Visitor;

beforeAll(async () => {
  product = await openTestApp();
  analyst = await product.signIn('analyst@demonstration.example');
}, 60_000);
afterAll(() => product.close());

const slug = 'chronologies';
const adopted = { slug: 'one-list-of-events', name: 'One list of events', definition: 'Kept by all.' };
const longAgo = '2015-01-01';

const decide = (committeeId: string | null, content: ChangeContent) =>
  product.asOwner.query(
    `insert into theme_change (committee_id, content, effective_on, decided_on, decided_by, reason)
     values ($1, $2, $3, $3, 'A person', 'To see where labels count.')`,
    [committeeId, JSON.stringify(content), longAgo],
  );

/** As the product itself makes them, with its rights in the database. */
async function anew() {
  await product.asOwner.query(
    'truncate national_release_statement, national_release_pair, national_release_theme, national_release_basis, national_release',
  );
  const system = { role: 'system', personName: 'The product itself' } as const;
  await product.app.get(Database).within(system, (scoped) => makeReleasesDue(scoped.manager, '2026-11-23'));
  return (await analyst('showNationalThemes')).body;
}

describe('releasing labels that committees wrote under themes of their own', () => {
  it('leaves them out while nobody took the themes over, and counts them whole once they were adopted or merged', async () => {
    const before = await anew();
    const as = before.themes.find((theme) => theme.slug === slug);
    const committees = await product.asOwner.query<{ id: string }[]>(
      'select distinct committee_id as id from theme_assignment where slug = $1 order by 1',
      [slug],
    );
    const local = committees.map(({ id }, at) => ({ id, own: `local-${at}` }));
    for (const { id, own } of local) {
      const named = { name: `A name of its own ${own}`, definition: 'x', group: 'the-child', adopts: null };
      await decide(id, { kind: 'add', slug: own, ...named });
      await product.asOwner.query('update theme_assignment set slug = $1 where slug = $2 and committee_id = $3', [
        ...[own, slug, id],
      ]);
    }
    const provisional = await anew();
    expect(provisional.themes.some((theme) => theme.slug === slug || theme.slug.startsWith('local-'))).toBe(false);
    expect(provisional.catalogueVersion).toBe(before.catalogueVersion);
    expect(JSON.stringify(provisional)).not.toContain('A name of its own');

    const [first, ...others] = local;
    await decide(null, { kind: 'add', ...adopted, group: 'the-child', adopts: first?.own ?? '' });
    for (const { id, own } of others) await decide(id, { kind: 'merge', slug: own, into: adopted.slug });
    const after = await anew();
    const now = after.themes.find((theme) => theme.slug === adopted.slug);
    expect(as).toBeDefined();
    expect(now).toEqual({ ...as, slug: adopted.slug, name: adopted.name, group: 'the-child' });
    expect(JSON.stringify(after)).not.toContain('A name of its own');
  });
});
