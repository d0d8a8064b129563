import type { LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';
import type { CyclePlan, KeptPlan, KeptQuestion, LatePrediction } from './pdsa-cycle.js';
import type { PredictionOutcome } from './states.js';

/**
 * Gives a plan as it is kept, each prediction with the day on which it was written.
 *
 * @param plan - What was written today.
 * @param before - What was kept before, if the plan is being put right; a prediction left as it was keeps its day.
 * @throws Nothing: whether the plan may still be changed is for `lockPredictions` to have settled.
 */
export function keepPlan(plan: CyclePlan, before: KeptPlan | null, today: LocalDate): KeptPlan {
  const questions = plan.questions.map((asked): KeptQuestion => {
    const same = before?.questions.find((kept) => saysTheSame(kept, asked));
    return { ...asked, predictedOn: same?.predictedOn ?? (isPredicted(asked) ? today : null), late: false };
  });
  return { ...plan, questions };
}

/**
 * Locks the predictions of a plan when Do starts. What was written on a later day than that is marked as late.
 *
 * @param startedOn - The day on which Do started, which may be told some days after.
 */
export function lockPredictions(plan: KeptPlan, startedOn: LocalDate): KeptPlan {
  const questions = plan.questions.map((kept) => ({
    ...kept,
    late: kept.late || (kept.predictedOn !== null && kept.predictedOn > startedOn),
  }));
  return { ...plan, questions };
}

/**
 * Adds a prediction after the start, where none was made. It is marked as late for ever.
 *
 * @param plan - The locked plan.
 * @throws {Problem} `cycle.prediction-locked` where something was predicted already, or `request.invalid` where there is
 *   no such question.
 */
export function predictLate(plan: KeptPlan, given: LatePrediction, today: LocalDate): KeptPlan {
  const asked = plan.questions[given.question];
  if (asked === undefined)
    throw new Problem('request.invalid', {}, [{ path: 'question', sentence: 'The plan has no such question.' }]);
  if (isPredicted(asked)) throw new Problem('cycle.prediction-locked');
  const late: KeptQuestion = { ...asked, prediction: given.prediction, predictedOn: today, late: true };
  return { ...plan, questions: plan.questions.map((one, index) => (index === given.question ? late : one)) };
}

/** Whether anything was expected of a question. */
export function isPredicted({ prediction }: { readonly prediction?: string | undefined }): boolean {
  return prediction !== undefined && prediction !== '';
}

/** How the predictions of a whole cycle turned out: one word where all agree, otherwise partly. */
export function overallOutcome(outcomes: readonly PredictionOutcome[]): PredictionOutcome {
  const [first, ...others] = outcomes.filter((outcome) => outcome !== 'not-predicted');
  if (first === undefined) return 'not-predicted';
  return others.every((outcome) => outcome === first) ? first : 'partly';
}

function saysTheSame(kept: KeptQuestion, asked: CyclePlan['questions'][number]): boolean {
  return kept.question === asked.question && isPredicted(kept) && kept.prediction === asked.prediction;
}
