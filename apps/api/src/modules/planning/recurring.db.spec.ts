import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, type RecurringView } from '@followthrough/domain';
import { idOf, strategyAt } from '../../../testing/id-of.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let strategyId: string;
let today: string;

beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  today = (await lead('whoAmI')).body.today;
  strategyId = await strategyAt(test.asOwner, 'STL-2024-01', '1');
});
afterAll(() => test.close());

/** A recurring action of the test's own, found by its words. */
async function added(text: string, body: object = {}): Promise<RecurringView> {
  const answer = await lead('addRecurring', {
    body: { strategyId, text, everyMonths: 3, firstDueOn: addMonths(today, 1), ...body },
  });
  expect(answer.status).toBe(201);
  return found(answer.body.recurring, text);
}

function found(all: readonly RecurringView[], text: string): RecurringView {
  const [first] = all.filter((each) => each.text === text);
  if (first === undefined) throw new Error(`There is no recurring action ${text}`);
  return first;
}

const edit = ({
  measureText,
  lever,
  scope,
  accountableAgencyId,
  leads,
  untilOn,
  text,
  everyMonths,
}: RecurringView) => ({
  ...{ measureText, lever, scope, accountableAgencyId, leads, untilOn, text, everyMonths },
});

describe('an action that comes round again', () => {
  it('is on the plan before it begins, each time an ordinary action with its own due date', async () => {
    const agencyId = await idOf(test.asOwner, `select id from agency where name = 'NHS North Lorne'`);
    const { occurrences } = await added('Read twenty files.', { leads: [{ post: 'Lead Nurse', agencyId }] });
    expect(occurrences).toMatchObject([{ dueOn: addMonths(today, 1), delivery: 'not-started' }]);
    const { body } = await lead('showAction', { params: { actionId: occurrences[0]?.actionId ?? '' } });
    expect(body.row).toMatchObject({ text: 'Read twenty files.', originalDueOn: addMonths(today, 1) });
    expect(body.row.leads).toMatchObject([{ post: 'Lead Nurse', agency: 'NHS North Lorne' }]);
    expect(body.planning.recurs).toBe('Every quarter');
    const health = await test.signIn('health.strathlorne@demonstration.example');
    expect((await health('showAction', { params: { actionId: body.row.id } })).status).toBe(200);
  });

  it('is made once, however often and at however many places somebody looks', async () => {
    const { id } = await added('Count the disagreements.', { everyMonths: 1 });
    const later = addMonths(today, 4);
    await Promise.all([0, 1, 2].map((days) => test.runJob('occurrences', addMonths(later, days))));
    await test.runJob('occurrences', addMonths(later, 3));
    const made = await test.asOwner.query<{ on: string }[]>(
      `select occurrence_on as on from action where recurring_id = '${id}' order by 1`,
    );
    const days = made.map(({ on }) => on);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toEqual(days.map((_, index) => addMonths(addMonths(today, 1), index)));
    expect(days.length).toBeGreaterThan(6);
  });

  it('changes what has not begun, and leaves what has', async () => {
    const before = await added('Read thirty files.', { everyMonths: 1 });
    await test.runJob('occurrences', addMonths(today, 2));
    const [next, first] = await occurrencesOf(before.id);
    await lead('addUpdate', {
      ...{ params: { actionId: first ?? '' }, version: (await shown(first)).row.version },
      body: { text: 'Ten are read.', delivery: 'in-progress' },
    });
    const changed = await lead('changeRecurring', {
      ...{ params: { recurringId: before.id }, version: before.version },
      body: { ...edit(before), text: 'Read forty files.', leads: [{ post: 'Audit Officer', agencyId: null }] },
    });
    expect(changed.status).toBe(201);
    expect((await shown(first)).row.text).toBe('Read thirty files.');
    expect((await shown(next)).row).toMatchObject({ text: 'Read forty files.', leads: [{ post: 'Audit Officer' }] });
    const stale = { params: { recurringId: before.id }, version: before.version, body: edit(before) };
    expect((await lead('changeRecurring', stale)).problem.code).toBe('record.changed-meanwhile');
  });

  it('comes by another rhythm from the next that is made; what is on the plan keeps its day', async () => {
    const before = await added('Walk through the ward.', { everyMonths: 3 });
    const body = { ...edit(before), everyMonths: 1 };
    const changed = await lead('changeRecurring', {
      ...{ params: { recurringId: before.id }, version: before.version },
      body,
    });
    expect(changed.status).toBe(201);
    await test.runJob('occurrences', addMonths(today, 3));
    const { every, occurrences } = found((await lead('listRecurring')).body.recurring, 'Walk through the ward.');
    const first = addMonths(today, 1);
    expect(every).toBe('Every month');
    expect(occurrences.map(({ dueOn }) => dueOn).reverse()).toEqual(
      [0, 1, 2, 3].map((count) => addMonths(first, count)),
    );
  });

  it('comes round no more once it has ended, and keeps what was done', async () => {
    const { id, version } = await added('Meet the families’ group.', { everyMonths: 1 });
    await test.runJob('occurrences', addMonths(today, 9));
    const before = await occurrencesOf(id);
    const ended = await lead('endRecurring', { params: { recurringId: id }, version });
    const definition = found(ended.body.recurring, 'Meet the families’ group.');
    expect(definition.endedOn).toBe(today);
    expect(definition.occurrences.map(({ delivery }) => delivery)).toContain('withdrawn');
    await test.runJob('occurrences', addMonths(today, 15));
    expect(await occurrencesOf(id)).toEqual(before);
    const again = await lead('endRecurring', { params: { recurringId: id }, version: definition.version });
    expect(again.problem.code).toBe('recurring.ended');
  });

  it.each([
    [{ firstDueOn: '2020-01-31' }, 'firstDueOn'],
    [{ untilOn: '2020-01-31' }, 'untilOn'],
    [{ everyMonths: 0 }, 'everyMonths'],
    [{ everyMonths: 61 }, 'everyMonths'],
    [{ text: '' }, 'text'],
  ])('refuses %j at %p', async (wrong, path) => {
    const body = { strategyId, text: 'Read files.', everyMonths: 3, firstDueOn: addMonths(today, 1), ...wrong };
    const { status, problem } = await lead('addRecurring', { body });
    expect([status, problem.fields?.map((field) => field.path)]).toEqual([400, [path]]);
  });
});

async function occurrencesOf(recurringId: string): Promise<string[]> {
  const rows = await test.asOwner.query<{ id: string }[]>(
    `select id from action where recurring_id = '${recurringId}' order by occurrence_on desc`,
  );
  return rows.map(({ id }) => id);
}

const shown = async (actionId = '') => (await lead('showAction', { params: { actionId } })).body;
