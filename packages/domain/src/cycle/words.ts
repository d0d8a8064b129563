import type { FidelityHint } from './fidelity.js';
import type { CycleDecision, CyclePurpose, CycleScale, CycleStage, PredictionOutcome } from './states.js';

/** The same decision in the three words shown. */
export type ShortDecision = 'adopt' | 'adapt' | 'abandon';

const shortDecisions: Record<CycleDecision, ShortDecision> = {
  abandon: 'abandon',
  'modify-and-retest': 'adapt',
  'increase-scale': 'adapt',
  'next-cycle': 'adapt',
  implement: 'adopt',
};

/** Puts a decision in the three words people use: adopt, adapt or abandon. Abandoning is a good result. */
export function shortDecision(decision: CycleDecision): ShortDecision {
  return shortDecisions[decision];
}

/** The words for each scale. */
export const scaleWords: Record<CycleScale, string> = {
  'one-case': 'One case',
  'few-cases': 'A few cases',
  'one-worker': 'One worker',
  'one-team': 'One team',
  'several-teams': 'Several teams',
  area: 'The whole area',
};

/** The words for each decision. */
export const decisionInFullWords: Record<CycleDecision, string> = {
  abandon: 'Abandon',
  'modify-and-retest': 'Modify and test again',
  'increase-scale': 'Increase the scale',
  'next-cycle': 'Go on to the next cycle',
  implement: 'Implement',
};

/** The words for each stage, as the question it asks. */
export const stageWords: Record<CycleStage, { name: string; question: string }> = {
  plan: { name: 'Plan', question: 'What will we try, and what do we expect?' },
  do: { name: 'Do', question: 'What happened when we tried it?' },
  study: { name: 'Study', question: 'What do we see, set against what we expected?' },
  act: { name: 'Act', question: 'What do we do next?' },
};

/** The words for how a prediction turned out. */
export const predictionWords: Record<PredictionOutcome, string> = {
  yes: 'As predicted',
  partly: 'Partly as predicted',
  no: 'Not as predicted',
  'not-predicted': 'Nothing was predicted',
};

/** The words for what a cycle is for. */
export const purposeWords: Record<CyclePurpose, string> = {
  collect: 'Collect information',
  develop: 'Develop a change',
  test: 'Test a change',
  implement: 'Implement a change',
};

/** The words for each hint about how a ramp was run. */
export const hintWords: Record<FidelityHint, string> = {
  'no-prediction': 'Nothing was predicted',
  'late-prediction': 'A prediction was written after the test had started',
  'no-data': 'Studied without data',
  'one-cycle-only': 'One cycle only',
  'scale-never-grew': 'The scale never grew',
  'next-not-planned': 'To go on, but the next cycle is not planned yet',
  'begun-unstudied': 'Begun before the cycle before it was studied',
  'implemented-untested': 'Implemented without a smaller test first',
};
