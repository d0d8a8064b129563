import type { CycleStage, LaterStage } from '@followthrough/domain';

const following: Record<CycleStage, LaterStage | null> = { plan: 'do', do: 'study', study: 'act', act: null };

/** Which form to show next; none once a test is finished. The server decides whether the stage may be saved. */
export function nextStage(cycle: { stage: CycleStage; finished: boolean }): LaterStage | null {
  return cycle.finished ? null : following[cycle.stage];
}
