import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInScotland, type NewThemeChange } from '@followthrough/domain';
import { idOf } from '../../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { Database } from '../../../database/scope.js';
import { recordLook } from './looks.repository.js';

let product: TestApp;
let lead: Visitor;
let analyst: Visitor;
let administrator: Visitor;
let committeeId: string;

beforeAll(async () => {
  product = await openTestApp();
  lead = await product.signIn('lead.strathlorne@demonstration.example');
  analyst = await product.signIn('analyst@demonstration.example');
  administrator = await product.signIn('administrator@demonstration.example');
  committeeId = (await lead('whoAmI')).body.committee?.id ?? '';
  const { analysts, repositories } = (await administrator('listRepositoryMembers')).body;
  const repositoryId = repositories[0]?.id ?? '';
  await administrator('addRepositoryMember', { body: { personId: analysts[0]?.id ?? '', repositoryId } });
  await lead('giveConsent', { body: { repositoryId, agreedBy: 'The committee, 12 November' } });
}, 60_000);
afterAll(() => product.close());

type Wanted<Change = NewThemeChange> = Change extends unknown ? Omit<Change, 'effectiveOn' | 'reason'> : never;
const record = (visitor: Visitor, wanted: Wanted) =>
  visitor('recordThemeChange', {
    body: { effectiveOn: dayInScotland(new Date()), reason: 'Two words were used for one thing.', ...wanted },
  });
const seen = async () => (await analyst('lookAtCommittee', { params: { committeeId } })).body.themes;
const line = async (name: string) => (await seen()).find((theme) => theme.name === name);
const own = { name: 'Ferries that do not run', definition: 'Visits missed.', group: 'the-child' } as const;

/** What the role of repositories itself is given in a transaction that looks, whatever the product would ask. */
async function inALook<Row>(sql: string): Promise<Row[]> {
  const personId = await idOf(product.asOwner, `select id from person where email = 'analyst@demonstration.example'`);
  return product.app.get(Database).within({ role: 'repository', personId }, async (scoped) => {
    expect(await recordLook(scoped, committeeId, 'A member')).toBe(true);
    return scoped.rows<Row>(sql);
  });
}

describe('what a repository sees of a committee', () => {
  it('stands under the theme that took a merged one over, each review once', async () => {
    expect((await seen()).map(({ slug }) => slug)).toContain('supervision-reflection');
    await record(administrator, { kind: 'merge', slug: 'supervision-reflection', into: 'management-oversight-qa' });
    expect((await seen()).map(({ slug }) => slug)).not.toContain('supervision-reflection');
    const [truth] = await product.asOwner.query<{ reviews: number }[]>(
      `select count(distinct r.id)::int as reviews from theme_assignment x join review r on r.id = x.review_id
       where r.committee_id = $1 and x.finding_id is not null and x.status in ('confirmed', 'added')
         and x.slug in ('supervision-reflection', 'management-oversight-qa') and x.stance = 'learning'
         and r.reported_on is not null`,
      [committeeId],
    );
    const into = (await seen()).find(({ slug }) => slug === 'management-oversight-qa');
    expect(into?.reviews).toBe(truth?.reviews);
  });

  it('stands under the part of a split theme where a person placed it', async () => {
    const parts = ['Sharing in time', 'Sharing enough'].map((name) => ({ name, definition: `${name}.` }));
    await record(administrator, { kind: 'split', slug: 'information-sharing', parts });
    const unplaced = (await lead('listUnplaced', { params: { slug: 'information-sharing' } })).body;
    for (const { assignmentId } of unplaced.labels)
      await lead('placeLabel', { params: { assignmentId }, body: { slug: unplaced.parts[0]?.slug ?? '' } });
    expect((await line('Sharing in time'))?.reviews).toBeGreaterThan(0);
    expect((await seen()).map(({ slug }) => slug)).not.toContain('information-sharing');
  });

  it('leaves the committee’s own themes out until they are adopted for all, in the database itself too', async () => {
    await record(lead, { kind: 'add', ...own, adopts: null });
    const [theme] = await product.asOwner.query<{ slug: string }[]>('select slug from theme where name = $1', [
      own.name,
    ]);
    const slug = theme?.slug ?? '';
    const before = (await seen()).find((each) => each.slug === 'chronologies');
    await product.asOwner.query(
      `update theme_assignment set slug = $1 where slug = 'chronologies' and committee_id = $2`,
      [slug, committeeId],
    );
    expect((await seen()).some((each) => each.slug === slug || each.name === own.name)).toBe(false);
    expect(await inALook('select slug from theme where committee_id is not null')).toEqual([]);
    const changes = await inALook(
      `select to_json(c) from theme_change c union all select scope.changes_looked_at('${committeeId}')`,
    );
    expect(JSON.stringify(changes)).toContain(slug);
    expect(JSON.stringify(changes)).not.toMatch(/Ferries|Visits missed/);

    await lead('proposeTheme', { body: { slug, reason: 'Others may have it.' } });
    expect((await record(administrator, { kind: 'add', ...own, name: 'Missed ferries', adopts: slug })).status).toBe(
      201,
    );
    expect(await line('Missed ferries')).toEqual({ ...before, slug: 'missed-ferries', name: 'Missed ferries' });
  });

  it('tells nothing of another committee’s own themes', async () => {
    const other = await product.signIn('lead.carsemuir@demonstration.example');
    await record(other, { kind: 'add', ...own, name: 'Bridges that close', adopts: null });
    const elsewhere = (await other('whoAmI')).body.committee?.id ?? '';
    const told = await inALook<{ json: unknown }>(`select scope.changes_looked_at('${elsewhere}') as json`);
    expect(told.map(({ json }) => json)).toEqual([[]]);
    expect(await inALook(`select slug from theme where name = 'Bridges that close'`)).toEqual([]);
  });
});
