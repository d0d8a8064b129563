import type { MeasureSnapshot, PlanRow } from '@followthrough/domain';
import {
  closureWords,
  conclusionInWords,
  conclusionWords,
  deliveryWords,
  effectWords,
  gistOf,
  gistWords,
} from '@followthrough/domain/words';
import type { ActionRow } from '@followthrough/returns';
import { agenciesOf, evidenceOf, latestUpdateOf, leadsOf, timesMovedOf, wordsOrNothing } from '../words.js';

/**
 * An action of the plan as a row of the return.
 *
 * @param measures - What each of its measures said when the return was gathered, all of them.
 */
export function toActionRow(row: PlanRow, measures: readonly MeasureSnapshot[]): ActionRow {
  return {
    actionId: row.id,
    reviewReference: row.reviewReference,
    pseudonym: row.pseudonym,
    strategyNumber: row.strategyNumber,
    strategyTitle: row.strategyTitle,
    intention: row.text,
    timescale: wordsOrNothing(row.timescaleText),
    responsibleLead: leadsOf(row),
    performanceMeasure: wordsOrNothing(row.measureText),
    analysisOfPerformance: wordsOrNothing(conclusionInWords(row)),
    conclusion: row.verdict === null ? null : conclusionWords[row.verdict.conclusion],
    concludedOn: row.verdict?.on ?? null,
    measuresSay: wordsOrNothing(measures.map(sayingOf).join('\n')),
    agency: agenciesOf(row),
    originalDueOn: row.originalDueOn,
    currentDueOn: row.dueOn,
    timesMoved: timesMovedOf(row),
    daysSlipped: row.originalDueOn === null ? null : row.slippage.days,
    delivery: deliveryWords[row.delivery],
    effect: effectWords[row.effect],
    status: row.standing.colour,
    declaredStatus: row.standing.declaredColour,
    statusReason: row.standing.reason,
    latestUpdate: latestUpdateOf(row),
    evidence: evidenceOf(row.evidenceGrade, row.evidenceExpired),
    closedOnBasis: row.closureBasis === null ? null : closureWords[row.closureBasis],
  };
}

function sayingOf({ said, outside }: MeasureSnapshot): string {
  return `${said.name}: ${gistWords[gistOf(said)].words}. ${outside}`;
}
