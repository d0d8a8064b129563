import { dayInWords, overallOutcome, type CycleView, type PlanRow } from '@followthrough/domain';
import {
  decisionInFullWords,
  predictionWords,
  purposeWords,
  scaleWords,
  shortDecision,
  stageWords,
} from '@followthrough/domain/words';
import type { CycleRow } from '@followthrough/returns';
import { capitalised, wordsOrNothing } from '../words.js';

/** A test of change as a row of the log. A test without an agency is the committee's own. */
export function toCycleRow(cycle: CycleView, { reviewReference, committee }: PlanRow): CycleRow {
  const { study, act } = cycle;
  return {
    reviewReference,
    agency: cycle.agency ?? committee,
    ramp: cycle.ramp,
    cycleNumber: cycle.number,
    purpose: purposeWords[cycle.purpose],
    scale: scaleWords[cycle.scale],
    stage: stageWords[cycle.stage].name,
    plannedStartOn: cycle.plannedFrom,
    startedOn: cycle.startedOn,
    endedOn: cycle.endedOn,
    prediction: predictionOf(cycle),
    latePrediction: latePredictionsOf(cycle),
    result: study ? wordsOrNothing(study.shows || (study.noData ?? '')) : null,
    predictionHeld: study ? predictionWords[overallOutcome(study.compared.map(({ outcome }) => outcome))] : null,
    decision: act ? capitalised(shortDecision(act.decision)) : null,
    decisionInFull: act ? decisionInFullWords[act.decision] : null,
    next: act?.next === undefined ? null : wordsOrNothing(act.next),
    stoppedOn: cycle.stopped?.on ?? null,
    stoppedWhy: cycle.stopped?.reason ?? null,
    actionId: cycle.actionId,
  };
}

/** What was expected. Where a test asks several questions, each answer stands after its question. */
function predictionOf({ plan }: CycleView): string | null {
  const predicted = plan.questions.filter(({ prediction }) => prediction !== undefined && prediction !== '');
  if (plan.questions.length === 1) return predicted[0]?.prediction ?? null;
  return wordsOrNothing(predicted.map(({ question, prediction }) => `${question} ${prediction}`).join('\n'));
}

/** Which predictions were written once the test had started, and when. */
function latePredictionsOf({ plan }: CycleView): string | null {
  const late = plan.questions.flatMap(({ late, predictedOn }) =>
    late && predictedOn !== null ? [`Written on ${dayInWords(predictedOn)}, after the start`] : [],
  );
  return wordsOrNothing([...new Set(late)].join('\n'));
}
