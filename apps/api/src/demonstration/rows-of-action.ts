import { randomUUID } from 'node:crypto';
import { Action } from '../modules/actions/action.entity.js';
import { ActionLead } from '../modules/actions/action-lead.entity.js';
import { ActionUpdate } from '../modules/actions/action-update.entity.js';
import { Blocker } from '../modules/actions/blocker.entity.js';
import { Closure } from '../modules/closures/closure.entity.js';
import { DueChange } from '../modules/actions/due-change.entity.js';
import { ResourceAsk } from '../modules/actions/resource-ask.entity.js';
import { EvidenceUse } from '../modules/evidence/evidence-use.entity.js';
import { Evidence } from '../modules/evidence/evidence.entity.js';
import { StrategyAction } from '../modules/reviews/strategy.entity.js';
import { cycleRows } from './rows-of-cycles.js';
import { measureRows } from './rows-of-measure.js';
import { labelsOf, type ReviewGround, type Row } from './review-ground.js';
import type { ToldAction } from './told-strategy.js';

/** Everything one told action puts into the database. */
// oxlint-disable-next-line max-params -- the four are the action and the three things it hangs on.
export function actionRows(told: ToldAction, position: number, strategyId: string, ground: ReviewGround): Row[] {
  const { committeeId, places } = ground;
  const actionId = randomUUID();
  return [
    [Action, { id: actionId, committeeId, accountableAgencyId: accountable(told, ground), ...standing(told) }],
    [StrategyAction, { strategyId, actionId, committeeId, position }],
    ...told.leads.map((lead, index): Row => {
      const agencyId = places.agency(lead.agency);
      return [ActionLead, { id: randomUUID(), actionId, committeeId, agencyId, post: lead.post, position: index + 1 }];
    }),
    ...labelsOf(told.themes, ground, { actionId }),
    ...storyRows(told, actionId, ground),
    ...told.measures.flatMap((measure) => measureRows(measure, { actionId, committeeId })),
    ...cycleRows(told, actionId, ground),
  ];
}

/** Where several lead, the agency named first answers for it. */
function accountable({ leads }: ToldAction, { places }: ReviewGround): string | null {
  const [first] = leads;
  return leads.length > 1 && first ? places.agency(first.agency) : null;
}

function standing(told: ToldAction) {
  const { text, timescaleText, lever, scope, startsOn, originalDueOn, duePrecision, reviewOn, forecastOn } = told;
  const { delivery, deliveredOn, effect, declared, measureText, analysisText, closure } = told;
  return {
    ...{ reference: told.key, text, timescaleText, lever, scope, startsOn, originalDueOn, duePrecision, reviewOn },
    ...{ forecastOn, delivery, deliveredOn, effect, declared, measureText, analysisText },
    dueOn: told.dueChanges.at(-1)?.dueOn ?? originalDueOn,
    lastUpdateOn: told.updates
      .map((update) => update.on)
      .sort()
      .at(-1),
    ...(closure ? { closedOn: closure.decidedOn, closureBasis: closure.basis } : {}),
  };
}

function storyRows(told: ToldAction, actionId: string, { committeeId, places }: ReviewGround): Row[] {
  const on = () => ({ id: randomUUID(), actionId, committeeId });
  return [
    ...told.dueChanges.map(({ changedOn, dueOn, reason, approvedBy }, index): Row => {
      const fromOn = told.dueChanges[index - 1]?.dueOn ?? told.originalDueOn;
      return [DueChange, { ...on(), changedOn, fromOn, toOn: dueOn, reason, approvedBy }];
    }),
    ...told.blockers.map((blocker): Row => [Blocker, { ...on(), ...blocker }]),
    ...told.resourceAsks.map((ask): Row => [ResourceAsk, { ...on(), ...ask }]),
    ...told.evidence.flatMap((evidence) => evidenceRows(evidence, told, on(), places)),
    ...told.updates.map(({ on: writtenOn, agency, by: writtenBy, text }): Row => {
      return [ActionUpdate, { ...on(), agencyId: places.agency(agency), writtenOn, writtenBy, text }];
    }),
    ...(told.closure ? [[Closure, { ...on(), ...told.closure }] as const] : []),
  ];
}

/** Evidence is added by whoever leads the action, on the day it speaks of; the files tell where it was otherwise. */
// oxlint-disable-next-line max-params -- the four are the evidence, its action, the row it becomes and where names are found.
function evidenceRows(
  evidence: ToldAction['evidence'][number],
  { leads }: ToldAction,
  row: { id: string; actionId: string; committeeId: string },
  places: ReviewGround['places'],
): Row[] {
  const [lead] = leads;
  const agencyId = lead === undefined ? null : places.agency(lead.agency);
  const by = { agencyId, addedBy: lead?.post ?? '', addedOn: evidence.datedOn };
  return [
    [Evidence, { ...row, ...evidence, ...by }],
    [EvidenceUse, { ...row, id: randomUUID(), evidenceId: row.id, ...by }],
  ];
}
