import type { RouteName } from '@followthrough/domain';
import { versionOf, type Ground, type Succeeding } from './ground.js';
import { measuresSamples } from './samples/measures.js';

/** A measure without phases that starts a new one with its second reading. */
async function proposal({ lead, ids: { measureId } }: Ground) {
  const { phases, starts } = (await lead('listPhases', { params: { measureId } })).body;
  const taken = new Set(phases.map(({ startsOn }) => startsOn));
  const startsOn = starts.find(({ on }) => !taken.has(on))?.on ?? '';
  return { startsOn, label: 'Calls instead of letters', baselineEndsOn: null };
}

const decision = { reason: 'Clinics ring first since then.', event: null };

/** What makes the calls about phases and marks succeed. */
export const whatPhasesTake: Partial<Record<RouteName, (ground: Ground) => Promise<Succeeding>>> = {
  previewPhase: async (ground) => ({
    by: ground.lead,
    sent: { params: { measureId: ground.ids.measureId }, body: await proposal(ground) },
  }),
  decidePhase: async (ground) => {
    const { measureId } = ground.ids;
    const body = { ...(await proposal(ground)), ...decision };
    return {
      by: ground.lead,
      sent: { params: { measureId }, version: await versionOf(ground.test, 'measure', measureId), body },
    };
  },
  undoPhase: async (ground) => {
    const { measureId } = ground.ids;
    const body = { ...(await proposal(ground)), ...decision };
    const version = await versionOf(ground.test, 'measure', measureId);
    const { phases } = (await ground.lead('decidePhase', { params: { measureId }, version, body })).body;
    const phaseId = phases.find(({ startsOn }) => startsOn === body.startsOn)?.id ?? '';
    const undoing = { reason: 'It was a month of leave, no change.' };
    return { by: ground.lead, sent: { params: { phaseId }, version: version + 1, body: undoing } };
  },
  markReading: async ({ test, lead, ids }) => {
    const { measureId, readingId } = ids;
    const version = await versionOf(test, 'measure', measureId);
    const body = { chart: 'run', ruleset: 'scotland', reason: 'A first look.' };
    await lead('chooseChart', { params: { measureId }, version, body });
    const seen = await versionOf(test, 'reading', readingId);
    return { by: lead, sent: { ...measuresSamples(ids).markReading, version: seen } };
  },
};
