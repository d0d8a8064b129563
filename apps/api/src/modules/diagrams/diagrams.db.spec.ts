import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DiagramChange, DriverDiagram } from '@followthrough/domain';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let chief: Visitor;
let nurse: Visitor;
let stranger: Visitor;
let params: { reviewId: string };

beforeAll(async () => {
  test = await openTestApp();
  const as = (who: string) => test.signIn(`${who}@demonstration.example`);
  [lead, chief] = [await as('lead.strathlorne'), await as('chief.strathlorne')];
  [nurse, stranger] = [await as('health.strathlorne'), await as('lead.carsemuir')];
  const { reviews } = (await lead('listReviews')).body;
  params = { reviewId: reviews.find(({ reference }) => reference === 'STL-2024-01')?.id ?? 'none' };
});
afterAll(() => test.close());

const shown = async () => (await lead('showReviewDiagram', { params })).body;
const drawn = async (): Promise<DriverDiagram> => {
  const { diagram } = await shown();
  if (diagram === null) throw new Error('Nothing is drawn');
  return diagram;
};
const change = async (body: DiagramChange, visitor: Visitor = lead) => {
  const { id, version } = await drawn();
  return visitor('changeDiagram', { params: { diagramId: id }, version, body });
};
const named = async (text: string) => (await drawn()).nodes.find((node) => node.text.startsWith(text))?.id ?? 'none';
const texts = async (kind: string) =>
  (await drawn()).nodes.filter((node) => node.kind === kind).map(({ text }) => text);

describe('drawing what drives an aim', () => {
  it('says what it leaves open: drivers nothing tests, ideas without an action, actions under no driver', async () => {
    const { gaps } = await drawn();
    const kinds = gaps.map(({ kind, about }) => [kind, about.slice(0, 12)]);
    expect(kinds).toContainEqual(['nothing-tests-it', 'Practitioner']);
    expect(kinds).toContainEqual(['no-action', 'A prompt at ']);
    expect(kinds.some(([kind]) => kind === 'on-no-driver')).toBe(true);
    expect((await shown()).actions.find(({ reference }) => reference === '2.1')?.ramps.length).toBeGreaterThan(0);
  });

  it('adds under a parent what belongs there, and nothing under an idea', async () => {
    await change({ kind: 'add', parentId: await named('Practitioners'), text: 'A stop before a case is closed' });
    expect(await texts('secondary')).toContain('A stop before a case is closed');
    const refused = await change({ kind: 'add', parentId: await named('A prompt'), text: 'Deeper' });
    expect([refused.status, refused.problem.code]).toEqual([422, 'diagram.wrong-place']);
  });

  it('moves among neighbours and back, and to another parent of the right kind alone', async () => {
    const before = await texts('primary');
    const nodeId = await named('Families know');
    await change({ kind: 'move', nodeId, to: 'up' });
    expect(await texts('primary')).not.toEqual(before);
    await change({ kind: 'move', nodeId, to: 'down' });
    expect(await texts('primary')).toEqual(before);
    const idea = await named('One card');
    const parentId = await named('A stop before');
    await change({ kind: 'place', nodeId: idea, parentId });
    expect((await drawn()).nodes.find(({ id }) => id === idea)?.parentId).toBe(parentId);
    expect((await change({ kind: 'place', nodeId: idea, parentId: nodeId })).status).toBe(422);
  });

  it('takes a driver away with all under it, and puts it back with all under it', async () => {
    const before = (await drawn()).nodes;
    const nodeId = await named('Services look');
    const { body } = await change({ kind: 'remove', nodeId });
    expect(body.diagram?.nodes.length).toBeLessThan(before.length - 3);
    expect(body.diagram?.removed.map(({ id }) => id)).toEqual([nodeId]);
    await change({ kind: 'restore', nodeId });
    expect((await drawn()).nodes).toEqual(before);
  });

  it('links an action of the plan to an idea and takes it off, and no action of another plan', async () => {
    const nodeId = await named('A prompt');
    const action = (await shown()).actions.find(({ reference }) => reference === '2.2');
    const linked = await change({ kind: 'link', nodeId, actionId: action?.id ?? '' });
    expect(linked.body.diagram?.gaps.some(({ actionId }) => actionId === action?.id)).toBe(false);
    await change({ kind: 'unlink', nodeId, actionId: action?.id ?? '' });
    expect((await drawn()).gaps.some(({ actionId }) => actionId === action?.id)).toBe(true);
    const others = (await stranger('listActions')).body.rows[0]?.id ?? '';
    expect((await change({ kind: 'link', nodeId, actionId: others })).status).toBe(404);
  });

  it('never lets two people change it over each other', async () => {
    const { id, version } = await drawn();
    const say = (text: string) =>
      lead('changeDiagram', { params: { diagramId: id }, version, body: { kind: 'add', parentId: null, text } });
    const answers = await Promise.all([say('One'), say('Two')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('says the aim anew, measured by a measure of the plan alone', async () => {
    const { aim } = await drawn();
    await change({ kind: 'aim', aim: { ...aim, howMuch: 'all', measureId: null } });
    expect((await drawn()).gaps[0]?.kind).toBe('aim-unmeasured');
    const [other] = await test.asOwner.query<{ id: string }[]>(
      `select id from measure where committee_id <> (select id from committee where code = 'STL') limit 1`,
    );
    expect((await change({ kind: 'aim', aim: { ...aim, measureId: other?.id ?? '' } })).status).toBe(404);
  });

  it('is begun once for a review and once for the committee, by its lead', async () => {
    const { aim } = await drawn();
    expect((await lead('beginReviewDiagram', { params, body: aim })).problem.code).toBe('record.already-there');
    expect((await lead('showCommitteeDiagram')).body.diagram).toBeNull();
    const begun = await lead('beginCommitteeDiagram', { body: { ...aim, measureId: null } });
    expect([begun.status, begun.body.diagram?.nodes]).toEqual([201, []]);
    expect(begun.body.actions.length).toBeGreaterThan((await shown()).actions.length);
    expect((await stranger('showCommitteeDiagram')).body.diagram).toBeNull();
  });

  it('is read by the committee’s own people and changed by its lead; for anybody else it is not there', async () => {
    expect((await chief('showReviewDiagram', { params })).body.may.change).toBe(false);
    expect((await change({ kind: 'add', parentId: null, text: 'x' }, chief)).status).toBe(403);
    expect((await nurse('showReviewDiagram', { params })).status).toBe(403);
    expect((await stranger('showReviewDiagram', { params })).status).toBe(404);
    expect((await change({ kind: 'add', parentId: null, text: 'x' }, stranger)).status).toBe(404);
  });
});
