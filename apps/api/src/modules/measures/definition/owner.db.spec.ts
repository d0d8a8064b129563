import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeasureDefinition, MeasureRecord } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../../testing/open-test-app.js';
import type { Ids } from '../../../../testing/samples/ids.js';
import { measuresSamples } from '../../../../testing/samples/measures.js';

let test: TestApp;
let lead: Visitor;
let nurse: Visitor;
let nurseId: string;
let measure: MeasureRecord;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  nurse = await test.signIn('health.strathlorne@demonstration.example');
  nurseId = (await nurse('whoAmI')).body.personId;
  const actionId = (await nurse('listActions', { query: { delivery: 'in-progress' } })).body.rows[0]?.id ?? '';
  const { body } = measuresSamples({} as Ids).addMeasure; // the definition names no id
  measure = (await nurse('addMeasure', { params: { actionId }, body: { ...body, ownerPersonId: nurseId } })).body;
});
afterAll(() => test.close());

const idOf = async (email: string) =>
  (await test.asOwner.query<{ id: string }[]>('select id from person where email = $1', [email]))[0]?.id ?? '';

async function give(by: Visitor, changed: Partial<MeasureDefinition>) {
  const { version, definition } = (await by('showMeasureRecord', { params: { measureId: measure.id } })).body;
  return by('changeMeasure', { params: { measureId: measure.id }, version, body: { ...definition, ...changed } });
}

const asked = async (visitor: Visitor) =>
  (await visitor('listNotices')).body.notices.filter(({ link }) => link === `/measures/${measure.id}/readings`).length;

describe('seeing to a measure', () => {
  it('is for somebody who may enter its readings: of a leading agency, or who leads for the committee', async () => {
    const { keepers } = (await lead('listKeepers', { params: { actionId: measure.actionId } })).body;
    const ids = keepers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([nurseId, await idOf('lead.strathlorne@demonstration.example')]));
    expect(ids).not.toContain(await idOf('chief.strathlorne@demonstration.example'));
    expect(ids).not.toContain(await idOf('lead.carsemuir@demonstration.example'));
    expect((await nurse('listKeepers', { params: { actionId: measure.actionId } })).body.keepers).toEqual(keepers);
  });

  it('is nobody’s to learn who does not see the action', async () => {
    const other = await test.signIn('lead.carsemuir@demonstration.example');
    expect((await other('listKeepers', { params: { actionId: measure.actionId } })).status).toBe(404);
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    expect((await chief('listKeepers', { params: { actionId: measure.actionId } })).status).toBe(403);
  });

  it('says the person’s name beside the measure', async () => {
    expect(measure.owner).toMatchObject({ name: (await nurse('whoAmI')).body.name });
  });

  it('is refused to anybody else, by the form and by the database', async () => {
    const chiefId = await idOf('chief.strathlorne@demonstration.example');
    const { status, problem } = await give(lead, { ownerPersonId: chiefId });
    expect([status, problem.fields?.[0]?.path]).toEqual([400, 'ownerPersonId']);
    const written = test.asOwner.query('update measure set owner_person_id = $2 where id = $1', [measure.id, chiefId]);
    await expect(written).rejects.toThrow(/somebody who may enter its readings/);
  });

  it('brings what is asked to that person alone, and to those who answer for the action once they have left', async () => {
    await test.runJob('late-readings', '2026-03-15');
    expect([await asked(nurse), await asked(lead)]).toEqual([1, 0]);
    await test.asOwner.query('update person set active = false where id = $1', [nurseId]);
    await test.runJob('late-readings', '2026-04-15');
    expect(await asked(lead)).toBe(1);
    expect((await give(lead, { question: 'Is it read out?' })).body.owner).toBeNull();
    await test.asOwner.query('update person set active = true where id = $1', [nurseId]);
  });

  it('goes to the colleague who takes over, with the running tests that name whoever leaves', async () => {
    await test.asOwner.query(
      `insert into person (id, name, post, email, password_hash)
       values ('00000000-0000-4000-8000-0000000000aa', 'Iona Galbraith', 'Lead Nurse', 'iona@example.org', '')`,
    );
    await test.asOwner.query(
      `insert into person_role (person_id, role, agency_id)
       select '00000000-0000-4000-8000-0000000000aa', 'agency', agency_id from person_role where person_id = $1`,
      [nurseId],
    );
    await test.asOwner.query(
      `update pdsa_cycle c set owner = (select name from person where id = $1) from action a
       where a.id = c.action_id and a.closed_on is null and not c.finished
         and c.agency_id = (select agency_id from person_role where person_id = $1)
         and a.committee_id = (select committee_id from measure where id = $2)`,
      [nurseId, measure.id],
    );
    const found = (await lead('listHandovers')).body.handovers.find(({ person }) => person.id === nurseId);
    if (found === undefined) throw new Error('The nurse has something to hand over.');
    const { actions, recurring, reports, measures, tests } = found;
    expect([measures > 0, tests > 0]).toEqual([true, true]);
    const sent = { actions, recurring, reports, measures, tests };
    const hand = (seen: typeof sent) =>
      lead('handOver', {
        params: { personId: nurseId },
        body: { agencyId: found.agency.id, toPersonId: '00000000-0000-4000-8000-0000000000aa', seen },
      });
    expect((await hand({ ...sent, measures: measures - 1 })).status).toBe(409);
    expect((await hand(sent)).status).toBe(201);
    const { owner } = (await lead('showMeasureRecord', { params: { measureId: measure.id } })).body;
    expect(owner?.name).toBe('Iona Galbraith');
    const named = await test.asOwner.query(`select from pdsa_cycle where owner = 'Iona Galbraith'`);
    expect(named).toHaveLength(tests);
  });
});
