import { dayInScotland, type CycleView } from '@followthrough/domain';
import type { Visitor } from './open-test-app.js';
import { cycleSamples } from './samples/cycles.js';
import type { Ids } from './samples/ids.js';

interface Ground {
  readonly ids: Ids;
  readonly lead: Visitor;
}

const today = () => dayInScotland(new Date());

/** A test of change that was planned just now and predicts nothing. */
async function planned({ lead, ids }: Ground, ramp: string): Promise<CycleView> {
  const { params, body } = cycleSamples(ids).addCycle;
  return (await lead('addCycle', { params, body: { ...body, ramp } })).body;
}

const by = ({ lead }: Ground, { id, version }: CycleView, body: unknown) => ({
  by: lead,
  sent: { params: { cycleId: id }, version, body },
});

/** What each change of a test of change takes to succeed. */
export const whatCyclesTake = {
  replanCycle: async (ground: Ground) =>
    by(ground, await planned(ground, 'Replanned'), {
      ...cycleSamples(ground.ids).replanCycle.body,
      title: 'Try it with another family',
    }),
  startCycle: async (ground: Ground) => by(ground, await planned(ground, 'Started'), { startedOn: today() }),
  predictLate: async (ground: Ground) => {
    const { id, version } = await planned(ground, 'Late');
    const start = { params: { cycleId: id }, version, body: { startedOn: today() } };
    return by(ground, (await ground.lead('startCycle', start)).body, { question: 0, prediction: 'Ten minutes.' });
  },
  advanceCycle: async (ground: Ground) =>
    by(ground, await planned(ground, 'Advanced'), cycleSamples(ground.ids).advanceCycle.body),
  rewordCycle: async (ground: Ground) => {
    const { id, version } = await planned(ground, 'Reworded');
    const { advanceCycle, rewordCycle } = cycleSamples(ground.ids);
    const done = await ground.lead('advanceCycle', { params: { cycleId: id }, version, body: advanceCycle.body });
    return by(ground, done.body, rewordCycle.body);
  },
  stopCycle: async (ground: Ground) =>
    by(ground, await planned(ground, 'Stopped'), { stoppedOn: today(), reason: 'A child was asked too much.' }),
};
