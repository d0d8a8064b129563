import type { CycleView } from '@followthrough/domain';

/** A test of change that is planned and has not started. */
export function makeCycle(changed: Partial<CycleView> = {}): CycleView {
  return {
    ...{ id: '0b6f6a2e-8f5b-4a53-9a55-0d1c6f6f7a11', version: 1, actionId: '0b6f6a2e-8f5b-4a53-9a55-0d1c6f6f7a12' },
    ...{ ramp: 'Prompt card', number: 1, title: 'One visit', purpose: 'test', scale: 'one-case', owner: 'Nurse' },
    ...{ agencyId: null, agency: 'NHS North Lorne', stage: 'plan', finished: false, mayAdvance: true },
    ...{ plannedFrom: '2026-09-01', plannedTo: null, startedOn: null, endedOn: null, predictionsLockedAt: null },
    ...{ do: null, study: null, act: null, stopped: null, learnt: null, mayReword: false, saidBefore: [] },
    plan: {
      ...{ objective: 'See if it is used', tasks: [], collect: [] },
      questions: [{ question: 'Is it used?', prediction: 'Twice in three.', predictedOn: '2026-08-28', late: false }],
    },
    ...changed,
  };
}
