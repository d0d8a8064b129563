import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeasureDefinition } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';

const definition: MeasureDefinition = {
  ...{ name: 'Plans read out at home', family: 'process', question: '', definition: 'Counted at each visit.' },
  ...{ numeratorText: 'Plans read out', denominatorText: 'Plans made', inclusions: '', exclusions: 'Transfers in.' },
  ...{ unit: 'percent', ratePer: null, direction: 'increase', directionReason: '', cadence: 'monthly', sampling: '' },
  ...{ targets: [], source: 'File check', ownerPost: 'Lead Nurse', ownerPersonId: null, expectedFrom: '2026-01-01' },
  ...{ baselineEndsOn: null, disclosure: 'masked', workedExample: 'Six of eight.' },
};

let test: TestApp;
let lead: Visitor;
let health: Visitor;
let actionId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  health = await test.signIn('health.strathlorne@demonstration.example');
  actionId = (await health('listActions', { query: { delivery: 'in-progress' } })).body.rows[0]?.id ?? '';
});
afterAll(() => test.close());

const added = async (body = definition, by = lead) => (await by('addMeasure', { params: { actionId }, body })).body;

describe('defining a measure', () => {
  it('is for the lead and for the agency that leads its action, and is kept whole', async () => {
    for (const by of [lead, health]) {
      const record = await added(definition, by);
      expect(record).toMatchObject({ version: 1, actionId, definition, mayChange: true });
      const shown = (await by('showMeasureRecord', { params: { measureId: record.id } })).body;
      expect(shown).toEqual(record);
    }
    expect((await lead('showAction', { params: { actionId } })).body.measures.length).toBeGreaterThan(1);
  });

  it('is told back to those who only read, without the means to change it', async () => {
    const { id } = await added();
    const member = await test.signIn('member.strathlorne@demonstration.example');
    const shown = await member('showMeasureRecord', { params: { measureId: id } });
    expect(shown.body.mayChange).toBe(false);
    const changed = await member('changeMeasure', { params: { measureId: id }, version: 1, body: definition });
    expect(changed.status).toBe(403);
  });

  it('answers of an action of others as of one that does not exist', async () => {
    const { id } = await added();
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    const refused = [
      await other('addMeasure', { params: { actionId }, body: definition }),
      await other('showMeasureRecord', { params: { measureId: id } }),
      await other('changeMeasure', { params: { measureId: id }, version: 1, body: definition }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('never overwrites what somebody else changed meanwhile', async () => {
    const { id } = await added();
    const change = { params: { measureId: id }, version: 1 };
    const changed = await lead('changeMeasure', { ...change, body: { ...definition, name: 'Plans read together' } });
    expect([changed.status, changed.body.version, changed.body.definition.name]).toEqual([
      201,
      2,
      'Plans read together',
    ]);
    const late = await health('changeMeasure', { ...change, body: { ...definition, source: 'Diary' } });
    expect([late.status, late.problem.code]).toEqual([409, 'record.changed-meanwhile']);
  });

  it('takes neither way as better for a count of learning reviews, unless it is said why', async () => {
    const reviews: MeasureDefinition = {
      ...definition,
      name: 'Learning reviews begun',
      unit: 'count',
      direction: null,
    };
    expect((await added(reviews)).definition.direction).toBe('neutral');
    const { status, problem } = await lead('addMeasure', {
      params: { actionId },
      body: { ...reviews, direction: 'decrease' },
    });
    expect([status, problem.fields?.map(({ path }) => path)]).toEqual([400, ['directionReason']]);
  });

  it.each([
    [{ definition: '' }, 'definition'],
    [{ numeratorText: '' }, 'numeratorText'],
    [{ unit: 'rate' }, 'ratePer'],
    [{ direction: null }, 'direction'],
    [{ targets: [{ value: 120, by: '2027-01-31' }] }, 'targets.0.value'],
    [{ expectedFrom: '2026-02-30' }, 'expectedFrom'],
    [{ name: 'x'.repeat(301) }, 'name'],
  ])('refuses %j at %p', async (wrong, path) => {
    const { status, problem } = await lead('addMeasure', { params: { actionId }, body: { ...definition, ...wrong } });
    expect([status, problem.fields?.map((field) => field.path)]).toEqual([400, [path]]);
  });

  it('keeps what a definition was in the record of changes', async () => {
    const { id } = await added();
    await lead('changeMeasure', {
      params: { measureId: id },
      version: 1,
      body: { ...definition, definition: 'Counted by month.' },
    });
    const [entry] = await test.asOwner.query<{ fields: string[] }[]>(
      `select fields from audit_entry where subject = 'measure' and subject_id = '${id}' and verb = 'update'`,
    );
    expect(entry?.fields).toEqual(['definition', 'version']);
  });
});
