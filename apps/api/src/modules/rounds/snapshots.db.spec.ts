import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type NewReading, type RoundPage } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { openWorkbook, tableRows } from '../../../testing/open-workbook.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;
let stranger: Visitor;
let frozen: RoundPage;
let measureId: string;
/** The measure's newest reading, put aside while the position was taken. */
let newest: NewReading;

beforeAll(async () => {
  test = await openTestApp();
  const as = (who: string) => test.signIn(`${who}@demonstration.example`);
  [lead, chief, stranger] = [await as('lead.strathlorne'), await as('chief.strathlorne'), await as('lead.carsemuir')];
  const { measures } = (await lead('listMeasures')).body;
  measureId = measures.find(({ unit, readings }) => unit === 'days' && readings >= 10)?.id ?? '';
  newest = await putAside();
  frozen = await take();
});
afterAll(() => test.close());

const at = ({ line: { id, version } }: RoundPage) => ({ params: { roundId: id }, version });
async function putAside(): Promise<NewReading> {
  const { readings } = (await lead('listReadings', { params: { measureId } })).body;
  const {
    id = '',
    version = 0,
    on = '',
    value = null,
  } = readings.toSorted((a, b) => b.on.localeCompare(a.on))[0] ?? {};
  await lead('removeReading', { params: { readingId: id }, version, body: { reason: 'To be read again.' } });
  return { on, value, numerator: null, denominator: null, note: '', provisional: false, corrects: null };
}
async function take(): Promise<RoundPage> {
  const { today } = (await lead('whoAmI')).body;
  const days = { meetingOn: addDays(today, 30), deadlineOn: addDays(today, 20) };
  const round = (await lead('addRound', { body: { body: 'committee', ...days } })).body;
  const asked = (await lead('askForUpdates', at(round))).body;
  return (await lead('freezeRound', at(asked))).body;
}
const shown = async (visitor = lead, { line: { id } } = frozen) =>
  (await visitor('showPositionMeasures', { params: { roundId: id } })).body.measures;
const ofMeasure = async (visitor = lead) =>
  (await shown(visitor)).find(({ snapshot }) => snapshot.said.measureId === measureId);
const correct = async (value: number) => {
  const { readings } = (await lead('listReadings', { params: { measureId } })).body;
  const [oldest] = readings.toSorted((a, b) => a.on.localeCompare(b.on));
  const params = { readingId: oldest?.id ?? '' };
  const figure = { value, numerator: null, denominator: null, note: '', provisional: false };
  const body = { ...figure, reason: 'The first file was counted twice.' };
  return lead('correctReading', { params, version: oldest?.version ?? 0, body });
};

describe('keeping what every measure said with a position', () => {
  it('keeps each measure of the committee as analysed: engine, rules, chart, phases, lines and readings', async () => {
    const measures = await shown();
    const seen = (await lead('listMeasures')).body.measures;
    expect(measures.map(({ snapshot }) => snapshot.said.measureId).toSorted()).toEqual(
      seen.map(({ id }) => id).toSorted(),
    );
    const one = await ofMeasure();
    const chart = (await lead('showMeasure', { params: { measureId } })).body;
    expect(one?.snapshot.said).toMatchObject({ level: chart.level, sentence: chart.sentence, chart: chart.chart });
    expect(one?.snapshot.said.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(one?.snapshot.points.map(({ value, centre }) => [value, centre])).toEqual(
      chart.points.map(({ value, centre }) => [value, centre]),
    );
    expect(one?.snapshot.phases.length).toBeGreaterThan(0);
  });

  it('shows it to everybody of the committee and to nobody else', async () => {
    expect(await shown(chief)).toEqual(await shown());
    const { status } = await stranger('showPositionMeasures', { params: { roundId: frozen.line.id } });
    expect(status).toBe(404);
  });

  it('finds nothing revised where only newer readings came', async () => {
    expect((await shown()).filter(({ revised }) => revised !== null)).toEqual([]);
    const added = await lead('addReadings', { params: { measureId }, body: { readings: [newest], reason: '' } });
    expect(added.status).toBe(201);
    expect((await ofMeasure())?.revised).toBeNull();
  });

  it('says “revised since” with both figures after a correction, and keeps what it said then', async () => {
    const before = await ofMeasure();
    expect((await correct(3)).status).toBe(201);
    const after = await ofMeasure();
    expect(after?.snapshot).toEqual(before?.snapshot);
    const [reading] = after?.revised?.readings ?? [];
    expect(reading).toMatchObject({ was: { value: before?.snapshot.points[0]?.value }, became: { value: 3 } });
    expect(after?.revised?.said.measureId).toBe(measureId);
  });

  it('has nothing to show before a position is taken', async () => {
    const { today } = (await lead('whoAmI')).body;
    const days = { meetingOn: addDays(today, 30), deadlineOn: addDays(today, 20) };
    const early = (await lead('addRound', { body: { body: 'committee', ...days } })).body;
    const { status, problem } = await lead('showPositionMeasures', { params: { roundId: early.line.id } });
    expect([status, problem.code]).toEqual([409, 'round.no-position']);
  });
});

describe('making the returns of a round whose readings were corrected meanwhile', () => {
  it('says what was kept, not what is so today', async () => {
    const then = (await ofMeasure())?.snapshot;
    const sealed = (await lead('sealRound', at(frozen))).body;
    const made = sealed.returns.find(({ kind }) => kind === 'committee');
    const { bytes } = await lead('downloadReturn', { params: { returnId: made?.id ?? '' } });
    const workbook = await openWorkbook(bytes);
    const row = tableRows(workbook.getWorksheet('Measures'), 'Measure').find(
      (each) => each['Measure id'] === measureId,
    );
    expect(row?.['What the chart says']).toBe(then?.outside);
    const figures = tableRows(workbook.getWorksheet('Data'), 'Measure').filter(
      (each) => each['Measure id'] === measureId,
    );
    expect(figures.map((each) => each['Value'])).toEqual(then?.points.map(({ value }) => value));
  });
});

describe('what was kept of a measure', () => {
  it('is changed and deleted by nobody, not even by the owner’s hand', async () => {
    for (const change of [`update round_measure set level = 'mixed'`, 'delete from round_measure'])
      await expect(test.asOwner.query(change)).rejects.toThrow(/stays as it is/);
  });

  it.each(['app', 'lead', 'chief_officer', 'member', 'agency', 'analyst', 'administrator', 'system', 'sign_in'])(
    'gives the role %s no right to change or delete it',
    async (role) => {
      for (const right of ['update', 'delete', 'truncate']) {
        const [may] = await test.asOwner.query<{ may: boolean }[]>(
          `select has_table_privilege('followthrough_' || $1, 'round_measure', $2)
             or has_any_column_privilege('followthrough_' || $1, 'round_measure', 'update') as may`,
          [role, right],
        );
        expect(may?.may).toBe(false);
      }
      const refused = test.asOwner.transaction(async (manager) => {
        await manager.query(`set local role followthrough_${role}`);
        await manager.query(`update round_measure set level = 'mixed'`);
      });
      await expect(refused).rejects.toThrow(/permission denied|does not exist/);
    },
  );

  it('gains nothing once the position stands, also past the code', async () => {
    const added = test.asOwner.transaction(async (manager) => {
      await manager.query(
        `select set_config('role', 'followthrough_lead', true), set_config('app.role', 'lead', true),
           set_config('app.committee_id', (select id::text from committee where code = 'STL'), true)`,
      );
      await manager.query(
        `insert into round_measure (round_id, measure_id, committee_id, engine_version, ruleset, chart, level, position)
         select p.round_id, m.id, p.committee_id, '9', 'scotland', 'Run chart', 'sustained', '{}'
         from (select * from round_position where committee_id = scope.committee_id() limit 1) p,
           (select * from measure limit 1) m`,
      );
    });
    await expect(added).rejects.toThrow(/row-level security/);
  });
});
