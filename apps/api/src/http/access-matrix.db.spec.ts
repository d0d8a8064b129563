import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@followthrough/domain';
import { idsOf } from '../../testing/access/ids-of.js';
import { nowhere, peopleOf } from '../../testing/access/people.js';
import { fillTables } from '../../testing/access/fill-tables.js';
import { changesElsewhere, lastChange, openWalker, type Cell, type Walker } from '../../testing/access/walk.js';
import { tell } from '../../testing/access/tell.js';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { samples } from '../../testing/samples.js';

/** Addresses whose records belong to a committee or an agency, so that another's are not found. */
const ofCommittee = new RegExp(
  `:(${[
    ...['committeeId', 'reviewId', 'strategyId', 'actionId', 'cycleId', 'measureId', 'assignmentId', 'returnId'],
    ...['evidenceId', 'fileId', 'commentId', 'blockerId', 'dependencyId', 'askId', 'shareId', 'recurringId', 'claimId'],
    ...['roundId', 'requestId', 'stepId', 'bulkEditId'],
    'recordId',
  ].join('|')})`,
);

/** What is wrong with a cell that the code and the database decide together. */
function wrongWith({ role, name, whose, allowed, status }: Cell): string | null {
  const where = `${role} ${name} ${whose} ${status}`;
  if (status >= 500) return `${where}: faults`;
  if (!allowed) return status === 403 ? null : `${where}: is not refused`;
  if (whose === 'own' && status === 403) return `${where}: is refused its own`;
  if (!ofCommittee.test(routes[name])) return null;
  if (whose === 'own') return status === 404 ? `${where}: does not find its own` : null;
  const everyCommittees = role === 'administrator'; // settings hold no case text, and are for every committee
  return status === 404 || everyCommittees ? null : `${where}: reaches another's`;
}

describe('who may reach what', () => {
  let test: TestApp;
  let walker: Walker;
  beforeAll(async () => {
    test = await openTestApp();
    await fillTables(test);
    walker = await openWalker(test);
  }, 240_000);
  afterAll(() => test.close());

  it('gives each role what its addresses allow, nothing of another committee, and refuses the rest', async () => {
    const since = await lastChange(test);
    const cells = await walker.walk();
    tell('by code and row-level security together', {
      cells: cells.length,
      leaks: cells.flatMap(({ leaks }) => leaks).length,
    });
    expect(cells.map(wrongWith).filter((wrong) => wrong !== null)).toEqual([]);
    expect(cells.flatMap(({ leaks }) => leaks)).toEqual([]);
    expect(cells.length).toBeGreaterThanOrEqual(1_600);
    expect(await changesElsewhere(test, since)).toEqual([]);
  }, 240_000);

  it('asks for a session at every address', async () => {
    const own = samples(await idsOf(test, 'STL'));
    for (const name of walker.names) expect([name, (await test.visitor(name, own[name])).status]).toEqual([name, 401]);
  }, 240_000);

  it('answers an id of another committee exactly as one of nowhere', async () => {
    const lead = await test.signIn(peopleOf.lead);
    const theirs = await idsOf(test, 'CAR');
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
    const lead = await test.signIn(peopleOf.lead);
    const { status } = await lead('makeReturn', {
      body: { kind: 'committee' },
      headers: { 'x-followthrough': undefined },
    });
    expect(status).toBe(403);
  });
});
