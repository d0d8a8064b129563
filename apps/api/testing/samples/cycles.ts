import type { Ids } from './ids.js';

const plan = {
  objective: 'See whether it fits a visit',
  questions: [{ question: 'How long?' }],
  tasks: [],
  collect: [],
};
const head = {
  ...{ title: 'Try it with one family', scale: 'one-case', owner: 'Health visitor' },
  ...{ purpose: 'test', plannedFrom: null, plannedTo: null, plan },
};

/** Tests of change: listed, shown, planned and taken further. */
export function cycleSamples({ actionId, cycleId }: Ids) {
  const cycle = { params: { cycleId }, version: 1 };
  return {
    listRamps: { params: { actionId } },
    showCycle: { params: { cycleId } },
    addCycle: { params: { actionId }, body: { ...head, ramp: 'One-page form' } },
    replanCycle: { ...cycle, body: head },
    startCycle: { ...cycle, body: { startedOn: '2026-11-02' } },
    predictLate: { ...cycle, body: { question: 0, prediction: 'Ten minutes.' } },
    advanceCycle: {
      ...cycle,
      body: { stage: 'do', startedOn: '2026-11-02', do: { asPlanned: true, observations: 'Ten minutes.' } },
    },
    rewordCycle: {
      ...cycle,
      body: { stage: 'do', do: { asPlanned: true, observations: 'Eleven minutes.' }, why: 'Counted again.' },
    },
    stopCycle: { ...cycle, body: { stoppedOn: '2026-11-09', reason: 'A child was asked too much.' } },
  };
}
