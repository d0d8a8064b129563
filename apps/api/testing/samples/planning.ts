import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const promise = { text: 'Score every new plan together within 30 days.', timescaleText: 'Q2 2027/28' };

/** Something fit to send to the addresses of planning. */
export function planningSamples(ids: Ids) {
  const { actionId, strategyId, recurringId } = ids;
  const params = { actionId };
  return {
    showPlanningChoices: {},
    readTimescale: { query: { words: 'Q2 2027/28' } },
    showPlanningLoad: { params: { strategyId }, query: { words: promise.text } },
    addAction: { params: { strategyId }, body: { ...promise, leads: [{ post: 'Service Manager', agencyId: null }] } },
    editAction: { params, version: 1, body: { ...promise, reviewOn: '2027-06-30' } },
    serveStrategy: { params, body: { strategyId } },
    leaveStrategy: { params: { actionId, strategyId } },
    raiseBlocker: { params, body: { text: 'The post is vacant.' } },
    resolveBlocker: { params: { blockerId: ids.blockerId }, body: { resolvedHow: 'Somebody was appointed.' } },
    addDependency: { params, body: { waitsForId: ids.waitedForId } },
    removeDependency: { params: { dependencyId: ids.dependencyId } },
    askResource: { params, body: { what: 'Ten days of chairing', amountPounds: 4000, neededBy: null, askedOf: 'COG' } },
    answerResourceAsk: {
      params: { askId: ids.askId },
      body: { answer: 'refused', answeredOn: '2026-11-01', answerNote: 'Nothing is left this year.' },
    },
    proposeShare: { params, body: { toCommitteeId: ids.otherCommitteeId, words: 'One pool of people for both.' } },
    withdrawShare: { params: { actionId, toCommitteeId: ids.otherCommitteeId } },
    listShares: {},
    answerShare: { params: { shareId: ids.shareId }, body: { answer: 'declined' } },
    listRecurring: {},
    addRecurring: {
      body: { strategyId, text: 'Read twenty files.', everyMonths: 6, firstDueOn: '2030-03-31' },
    },
    changeRecurring: { params: { recurringId }, version: 1, body: { text: 'Read thirty files.', everyMonths: 3 } },
    endRecurring: { params: { recurringId }, version: 1 },
    showPlanChecks: {},
  } satisfies Record<string, Sent>;
}
