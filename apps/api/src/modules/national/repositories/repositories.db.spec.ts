import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import { Database } from '../../../database/scope.js';

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
}, 60_000);
afterAll(() => product.close());

const look = () => analyst('lookAtCommittee', { params: { committeeId } });
const repositoryId = async () => (await lead('showSharing')).body.repositories[0]?.id ?? '';

async function consent() {
  return lead('giveConsent', { body: { repositoryId: await repositoryId(), agreedBy: 'The committee, 12 November' } });
}

async function member() {
  const { analysts, repositories } = (await administrator('listRepositoryMembers')).body;
  const ids = { personId: analysts[0]?.id ?? '', repositoryId: repositories[0]?.id ?? '' };
  return administrator('addRepositoryMember', { body: ids });
}

/** What the role of repositories itself is given, whatever the product would ask. */
async function rawRows(table: string): Promise<number> {
  const personId = await idOf(product.asOwner, `select id from person where email = 'analyst@demonstration.example'`);
  const rows = await product.app
    .get(Database)
    .within({ role: 'repository', personId }, (scoped) => scoped.rows(`select id from ${table}`));
  return rows.length;
}

describe('letting a national repository look', () => {
  it('is refused until a committee consents and an administrator made somebody a member: both, not one', async () => {
    expect((await look()).status).toBe(404);
    expect((await analyst('showRepository')).body).toEqual({ repositories: [], committees: [] });
    expect((await member()).status).toBe(201);
    expect((await look()).status).toBe(404);
    expect((await analyst('showRepository')).body.repositories).toHaveLength(1);
    expect((await consent()).status).toBe(201);
    expect((await look()).status).toBe(200);
  });

  it('shows confirmed themes as they are, of that committee alone', async () => {
    const { body } = await look();
    const [truth] = await product.asOwner.query<{ reviews: number }[]>(
      `select count(distinct r.id)::int as reviews from theme_assignment x join review r on r.id = x.review_id
       where r.committee_id = $1 and x.finding_id is not null and x.status in ('confirmed', 'added')
         and r.reported_on is not null`,
      [committeeId],
    );
    expect(body.reviews).toBe(truth?.reviews);
    expect(body.themes.length).toBeGreaterThan(5);
    const other = await idOf(product.asOwner, `select id from committee where code = 'CAR'`);
    expect((await analyst('lookAtCommittee', { params: { committeeId: other } })).status).toBe(404);
    expect((await analyst('showRepository')).body.committees.map(({ id }) => id)).toEqual([committeeId]);
  });

  it('gives nothing in the database itself without a look written down in the same transaction', async () => {
    expect(await rawRows('theme_assignment')).toBe(0);
    expect(await rawRows('review')).toBe(0);
    await expect(rawRows('finding')).rejects.toThrow(/permission denied/);
  });

  it('writes every look down where the committee reads it', async () => {
    const before = (await lead('showSharing')).body.looks.length;
    await look();
    const { looks } = (await lead('showSharing')).body;
    expect(looks).toHaveLength(before + 1);
    expect(looks[0]?.by).toMatch(/Analyst|analyst/);
    const recorded = await product.asOwner.query<{ role: string }[]>(
      `select role from audit_entry where subject = 'repository_look' and committee_id = $1 order by position desc limit 1`,
      [committeeId],
    );
    expect(recorded).toEqual([{ role: 'repository' }]);
    const other = await product.signIn('lead.carsemuir@demonstration.example');
    expect((await other('showSharing')).body.looks).toEqual([]);
  });

  it('ends at once when the committee takes its consent back', async () => {
    const [standing] = (await lead('showSharing')).body.consents;
    const params = { consentId: standing?.id ?? '' };
    const other = await product.signIn('lead.carsemuir@demonstration.example');
    expect((await other('revokeConsent', { params, version: 1 })).status).toBe(404);
    expect((await lead('revokeConsent', { params, version: standing?.version ?? 0 })).status).toBe(201);
    expect((await look()).status).toBe(404);
    expect((await analyst('showRepository')).body.committees).toEqual([]);
    expect((await lead('revokeConsent', { params, version: 2 })).status).toBe(404);
  });

  it('ends at once when the membership is ended', async () => {
    await consent();
    expect((await look()).status).toBe(200);
    expect((await consent()).status).toBe(409);
    const [standing] = (await administrator('listRepositoryMembers')).body.members;
    const params = { memberId: standing?.id ?? '' };
    expect((await administrator('endRepositoryMember', { params, version: standing?.version ?? 0 })).status).toBe(201);
    expect((await look()).status).toBe(404);
  });

  it('is a lead’s to say, and a member’s to use', async () => {
    const chief = await product.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('showSharing')).body.may.share).toBe(false);
    const body = { repositoryId: await repositoryId(), agreedBy: 'Nobody' };
    expect((await chief('giveConsent', { body })).status).toBe(403);
    expect((await lead('lookAtCommittee', { params: { committeeId } })).status).toBe(403);
    expect((await lead('giveConsent', { body: { ...body, agreedBy: '' } })).status).toBe(400);
  });
});
