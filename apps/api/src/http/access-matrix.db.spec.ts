import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placeOfRole, Role, routes, type RouteName } from '@followthrough/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { idsOf, nowhere } from '../../testing/ids-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../testing/open-test-app.js';
import { samples } from '../../testing/samples.js';
import { SessionsService } from '../modules/session/index.js';
import { setCaller } from './caller.js';

/** Knows who calls and lets everyone through: what is refused behind it, the database refuses. */
@Injectable()
class LetsEveryoneThrough implements CanActivate {
  constructor(private readonly sessions: SessionsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.sessions.callerOf(request);
    if (caller !== null) setCaller(request, caller);
    return true;
  }
}

const people: Record<Role, string> = {
  lead: 'lead.strathlorne@demonstration.example',
  'chief-officer': 'chief.strathlorne@demonstration.example',
  member: 'member.strathlorne@demonstration.example',
  agency: 'health.strathlorne@demonstration.example',
  analyst: 'analyst@demonstration.example',
  administrator: 'administrator@demonstration.example',
};

// Changing one's own session is no part of the matrix, and would end the sessions it is walked with.
const outside: ReadonlySet<RouteName> = new Set([
  'signIn',
  'signOut',
  'whoAmI',
  'signInWays',
  'beginSingleSignOn',
  'endSingleSignOn',
  'endOtherSessions',
  'switchRole',
  'readCalendar', // whoever has its secret address reads it, with a session or without
]);
/** Ids of what belongs to one committee or another. */
const committeesOwn = new RegExp(
  `:(${[
    ...['committeeId', 'reviewId', 'strategyId', 'actionId', 'cycleId', 'measureId', 'assignmentId', 'returnId'],
    ...['evidenceId', 'fileId', 'commentId', 'blockerId', 'dependencyId', 'askId', 'shareId', 'recurringId', 'claimId'],
    ...['roundId', 'requestId', 'stepId'],
    'recordId',
  ].join('|')})`,
);

/** What a caller must never be sent: the ids and words of records that are not theirs to see. */
interface Hidden {
  readonly ids: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** An operation of the described API, as the document itself gives it. */
interface Operation {
  readonly operationId: RouteName;
  readonly 'x-allows': string | string[];
}

async function operationsOf(test: TestApp): Promise<Operation[]> {
  const answer = await test.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const { paths } = answer.json<{ paths: Record<string, Record<string, Operation>> }>();
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ operationId }) => !outside.has(operationId));
}

/** Everything in the database outside what a role of Strathlorne may see, asked of the owner in plain SQL. */
async function hiddenFrom(test: TestApp, role: Role): Promise<Hidden> {
  const actions = {
    lead: `not (select id from committee where code = 'STL') = any(committee_ids)`,
    'chief-officer': `not (select id from committee where code = 'STL') = any(committee_ids)`,
    member: `not (select id from committee where code = 'STL') = any(committee_ids)`,
    agency: `not (select id from agency where name = 'NHS North Lorne') = any(agency_ids)`,
    analyst: 'true',
    administrator: 'true',
  }[role];
  const wholeCommittee = placeOfRole[role] === 'committee';
  const others = wholeCommittee ? `committee_id <> (select id from committee where code = 'STL')` : 'true';
  const query = async (sql: string) => (await test.asOwner.query<{ value: string }[]>(sql)).map(({ value }) => value);
  const audited = role === 'administrator'; // an administrator sees which record changed, by its id, and no word of it
  return {
    ids: new Set(
      audited
        ? []
        : [
            ...(await query(`select id::text as value from action where ${actions}`)),
            ...(await query(`select id::text as value from finding where ${others}`)),
            ...(await query(
              `select id::text as value from pdsa_cycle where action_id in (select id from action where ${actions})`,
            )),
            ...(wholeCommittee ? await query(`select id::text as value from review where ${others}`) : []),
          ],
    ),
    words: [
      ...(await query(`select left(text, 60) as value from comment where length(text) > 30
        and (action_id in (select id from action where ${actions}) or (action_id is null and ${others}))`)),
      ...(await query(`select left(note, 60) as value from evidence where length(note) > 30
        and not exists (select from action where action.id = any(evidence.action_ids) and not (${actions}))`)),
      ...(await query(`select left(text, 60) as value from action where ${actions} and length(text) > 30`)),
      ...(await query(`select left(text, 60) as value from finding where ${others}`)),
      ...(await query(`select left(summary, 60) as value from review where ${others} and length(summary) > 30`)),
    ].map((words) => JSON.stringify(words).slice(1, -1)),
  };
}

const leaksIn = (text: string, hidden: Hidden) => [
  ...(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []).filter((id) =>
    hidden.ids.has(id),
  ),
  ...hidden.words.filter((words) => text.includes(words)),
];

/** Changes recorded with other committees; an answer to one's being asked to share is recorded with the proposal. */
const foreign = async (test: TestApp) =>
  (
    await test.asOwner.query<{ count: number }[]>(
      `select count(*) from audit_entry where committee_id <> (select id from committee where code = 'STL')
         and subject <> 'action_share'`,
    )
  )[0]?.count;

interface Matrix {
  readonly cells: number;
  readonly leaks: readonly string[];
}

/** Calls every address as every role with ids of its own committee, of another and of nowhere, and collects what leaks. */
async function walk(
  test: TestApp,
  look: (cell: { role: Role; operation: Operation; own: number; other: number }) => void,
): Promise<Matrix> {
  const operations = await operationsOf(test);
  const lent = { own: samples(await idsOf(test.asOwner, 'STL')), other: samples(await idsOf(test.asOwner, 'CAR')) };
  const leaks: string[] = [];
  let cells = 0;
  for (const role of Role.options) {
    const visitor: Visitor = await test.signIn(people[role]);
    const hidden = await hiddenFrom(test, role);
    for (const operation of operations) {
      const name = operation.operationId;
      const answers = { own: await visitor(name, lent.own[name]), other: await visitor(name, lent.other[name]) };
      for (const answer of Object.values(answers))
        leaks.push(...leaksIn(answer.bytes.toString('utf8'), hidden).map((leak) => `${role} ${name}: ${leak}`));
      look({ role, operation, own: answers.own.status, other: answers.other.status });
      cells += 2;
    }
  }
  return { cells, leaks };
}

/** Two committees have made a return, so that there is one to reach for. */
async function makeReturns(test: TestApp): Promise<void> {
  for (const committee of ['strathlorne', 'carsemuir']) {
    const lead = await test.signIn(`lead.${committee}@demonstration.example`);
    await lead('makeReturn', { body: { kind: 'committee' } });
  }
}

describe('who may reach what', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
    await makeReturns(test);
  });
  afterAll(() => test.close());

  it('gives each role what its addresses allow, nothing of another committee, and refuses the rest', async () => {
    const wrong: string[] = [];
    const before = await foreign(test);
    const { cells, leaks } = await walk(test, ({ role, operation, own, other }) => {
      const allows = operation['x-allows'];
      const allowed = allows === 'signed-in' || allows.includes(role);
      const everyCommittees = role === 'administrator'; // settings hold no case text, and are for every committee
      const hasId = committeesOwn.test(routes[operation.operationId]);
      if (!allowed && (own !== 403 || other !== 403)) wrong.push(`${role} ${operation.operationId} ${own} ${other}`);
      if (allowed && own === 403) wrong.push(`${role} ${operation.operationId} is refused its own`);
      if (allowed && hasId && own === 404) wrong.push(`${role} ${operation.operationId} does not find its own`);
      if (allowed && hasId && !everyCommittees && other !== 404)
        wrong.push(`${role} ${operation.operationId} reaches another's: ${other}`);
      if (own >= 500 || other >= 500) wrong.push(`${role} ${operation.operationId} faults: ${own} ${other}`);
    });
    expect(wrong).toEqual([]);
    expect(leaks).toEqual([]);
    expect(cells).toBeGreaterThan(250);
    expect(await foreign(test)).toBe(before);
  });

  it('asks for a session at every address', async () => {
    const own = samples(await idsOf(test.asOwner, 'STL'));
    for (const { operationId } of await operationsOf(test))
      expect([operationId, (await test.visitor(operationId, own[operationId])).status]).toEqual([operationId, 401]);
  });

  it('answers an id of another committee exactly as one of nowhere', async () => {
    const lead = await test.signIn(people.lead);
    const theirs = await idsOf(test.asOwner, 'CAR');
    const other = await lead('showAction', { params: { actionId: theirs.actionId } });
    const none = await lead('showAction', { params: { actionId: nowhere } });
    const odd = await lead('showAction', { params: { actionId: "'; drop table action" } });
    expect([other.status, none.status, odd.status]).toEqual([404, 404, 404]);
    expect(other.problem).toEqual(none.problem);
    expect(odd.problem).toEqual(none.problem);
  });

  it('refuses a person who was stopped, on their very next call', async () => {
    const police = await test.signIn('police@demonstration.example');
    expect((await police('whoAmI')).status).toBe(200);
    await test.asOwner.query(`update person set active = false where email = 'police@demonstration.example'`);
    expect((await police('whoAmI')).status).toBe(401);
  });

  it('refuses a write that another site could have made a browser send', async () => {
    const lead = await test.signIn(people.lead);
    const { status } = await lead('makeReturn', {
      body: { kind: 'committee' },
      headers: { 'x-followthrough': undefined },
    });
    expect(status).toBe(403);
  });
});

describe('what the database refuses by itself, with the application letting everyone through', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp(LetsEveryoneThrough);
    await makeReturns(test);
  });
  afterAll(() => test.close());

  it('lets nothing of another committee out or in, for any role at any address', async () => {
    const before = await foreign(test);
    const faults: string[] = [];
    const { leaks } = await walk(test, ({ role, operation, own, other }) => {
      if (own >= 500 || other >= 500) faults.push(`${role} ${operation.operationId} ${own} ${other}`);
    });
    expect(leaks).toEqual([]);
    expect(faults).toEqual([]);
    expect(await foreign(test)).toBe(before);
  }, 180_000);
});
