import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
});
afterAll(() => test.close());

/** What the counts ought to be, from the assignments themselves, and what they are: whatever stands in one alone. */
const differing = () =>
  test.asOwner.query<unknown[]>(
    `with counted as (
       select committee_id, review_id, slug, stance,
         count(*) filter (where finding_id is not null and status in ('confirmed', 'added')) as confirmed,
         count(*) filter (where finding_id is not null and status = 'suggested' and tier = 'detected') as detected,
         count(*) filter (where status = 'suggested') as waiting
       from theme_assignment group by committee_id, review_id, slug, stance),
     should as (select * from counted where confirmed + detected + waiting > 0),
     kept as (select * from theme_count where confirmed <> 0 or detected <> 0 or waiting <> 0)
     (select 'missing' as what, * from (select * from should except select * from kept) a)
     union all (select 'too many', * from (select * from kept except select * from should) b)`,
  );

describe('keeping count of themes', () => {
  it('agrees with the assignments themselves, as the demonstration left them', async () => {
    expect(await differing()).toEqual([]);
  });

  it('agrees after whatever people decide, add, take back and bring in', async () => {
    const move = fc.record({
      status: fc.constantFrom('suggested', 'confirmed', 'rejected', 'added'),
      stance: fc.constantFrom('learning', 'effective-practice'),
      tier: fc.constantFrom('detected', 'suggested', null),
      from: fc.nat(400),
      many: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), async (moves) => {
        for (const { status, stance, tier, from, many } of moves)
          await test.asOwner.query(
            `update theme_assignment set status = $1, stance = $2, tier = $3,
               decided_on = case when $1 = 'suggested' then null else current_date end
             where id in (select id from theme_assignment order by id offset $4 limit $5)`,
            [status, stance, tier, from, many],
          );
        expect(await differing()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('agrees after assignments are taken away and put there again', async () => {
    await test.asOwner.query(
      `with gone as (delete from theme_assignment where id in (select id from theme_assignment order by id limit 50)
         returning *)
       insert into theme_assignment select * from gone where slug > 'd'`,
    );
    expect(await differing()).toEqual([]);
  });

  it('counts a decision made on the screen in the same moment, and only the figures of its own review and theme', async () => {
    const { passages } = (await lead('listSuggestions')).body;
    const passage = passages.find(({ kind }) => kind === 'finding') ?? passages[0];
    const suggestion = passage?.themes.find(({ status }) => status === 'suggested');
    const all = () => test.asOwner.query<Record<string, unknown>[]>('select * from theme_count');
    const before = (await all()).map((row) => JSON.stringify(row));
    await lead('decideTheme', {
      params: { assignmentId: suggestion?.id ?? '' },
      version: suggestion?.version ?? 0,
      body: { decision: 'confirmed' },
    });
    const moved = (await all()).filter((row) => !before.includes(JSON.stringify(row)));
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ review_id: passage?.reviewId, slug: suggestion?.slug });
    expect(await differing()).toEqual([]);
  });

  it('is told apart on the list: confirmed, detected and waiting, each with what it is out of', async () => {
    const { themes } = (await lead('listThemes')).body;
    for (const line of themes) {
      expect(line.reviews).toBeLessThanOrEqual(line.reviewsLabelled);
      expect(line.reviewsSince).toBeLessThanOrEqual(line.reviewsLabelled);
      expect(line.reviewsDetected).toBeLessThanOrEqual(line.waiting);
    }
  });
});

describe('who may read the counts', () => {
  it('is decided by the database too: one committee sees its own rows, and nobody may write them', async () => {
    const rights = await test.asOwner.query<{ privilege: string; role: string }[]>(
      `select privilege_type as privilege, grantee as role from information_schema.role_table_grants
       where table_name = 'theme_count' and grantee like 'followthrough%' order by 2`,
    );
    expect(rights.map(({ privilege, role }) => `${role} ${privilege}`)).toEqual([
      'followthrough_chief_officer SELECT',
      'followthrough_lead SELECT',
      'followthrough_member SELECT',
    ]);
  });
});
