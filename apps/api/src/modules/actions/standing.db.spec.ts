import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  awaitsUpdate,
  Declared,
  Delivery,
  deriveStanding,
  isDueSoon,
  type StandingFacts,
  type StandingSettings,
} from '@followthrough/domain';
import fc from 'fast-check';
import { makeTestDatabase, type TestDatabase } from '../../../testing/test-database.js';
import { openDataSource } from '../../database/data-source.js';
import type { DataSource } from 'typeorm';

const today = '2026-03-02';
const howMany = 6000;

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await makeTestDatabase();
  owner = await openDataSource(database.owner, 1);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

type Facts = StandingFacts & StandingSettings;

// Days lie close to today and to the ends of the periods, where a rule turns; some lie far away.
const day = fc.option(
  fc
    .oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -130, max: 130 }),
      fc.constantFrom(-30, 30, -92, -93, 4000),
    )
    .map((days) => addDays(today, days)),
  { nil: null, freq: 3 },
);
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  delivery: fc.constantFrom(...Delivery.options),
  declared: fc.option(fc.constantFrom(...Declared.options), { nil: null, freq: 2 }),
  blockersOpen: fc.constantFrom(0, 0, 0, 1, 4),
  dueSoonDays: fc.constantFrom(0, 1, 30, 90),
  reportingCycleDays: fc.constantFrom(1, 30, 92),
  ...{ startsOn: day, dueOn: day, reviewOn: day, forecastOn: day, lastUpdatedOn: day },
});

const judgedByTheDomain = (facts: Facts) => {
  const { colour, overdueDays } = deriveStanding(facts, today, facts);
  return { colour, overdueDays, dueSoon: isDueSoon(facts, today, facts), silent: awaitsUpdate(facts, today, facts) };
};

const judgedByTheDatabase = async (facts: readonly Facts[]) => {
  const [answer] = await owner.query<{ json: ReturnType<typeof judgedByTheDomain>[] }[]>(
    `select json_agg(json_build_object(
       'colour', standing.colour(delivery, "startsOn", "dueOn", "reviewOn", "forecastOn", declared, "blockersOpen",
         "lastUpdatedOn", $2::date, "dueSoonDays", "reportingCycleDays"),
       'overdueDays', standing.overdue_days(delivery, "dueOn", $2::date),
       'dueSoon', standing.is_due_soon(delivery, "dueOn", $2::date, "dueSoonDays"),
       'silent', standing.awaits_update(delivery, "startsOn", "lastUpdatedOn", $2::date, "reportingCycleDays"))
       order by n) as json
     from rows from (json_to_recordset($1) as (delivery text, declared text, "blockersOpen" integer,
       "dueSoonDays" integer, "reportingCycleDays" integer, "startsOn" date, "dueOn" date, "reviewOn" date,
       "forecastOn" date, "lastUpdatedOn" date)) with ordinality as f(delivery, declared, "blockersOpen", "dueSoonDays",
       "reportingCycleDays", "startsOn", "dueOn", "reviewOn", "forecastOn", "lastUpdatedOn", n)`,
    [JSON.stringify(facts), today],
  );
  return answer?.json ?? [];
};

describe('judging where actions stand in the database', () => {
  it(`says the same as the domain of ${howMany.toLocaleString('en-GB')} actions made at random`, async () => {
    const facts = fc.sample(anyFacts, howMany);
    const judged = await judgedByTheDatabase(facts);
    const differing = facts.flatMap((fact, n) => {
      const [said, rule] = [judged[n], judgedByTheDomain(fact)];
      return JSON.stringify(said) === JSON.stringify(rule) ? [] : [{ fact, said, rule }];
    });
    expect(judged).toHaveLength(howMany);
    expect(differing.slice(0, 3)).toEqual([]);
    expect(new Set(judged.map(({ colour }) => colour)).size).toBe(6);
  });
});
