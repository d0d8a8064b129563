import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of reporting rounds. */
export function roundsSamples({ roundId, requestId, stepId }: Ids) {
  const round = { params: { roundId } };
  return {
    listRounds: {},
    addRound: { body: { body: 'committee', meetingOn: '2027-03-10', deadlineOn: '2027-02-24' } },
    showRound: round,
    deleteRound: { ...round, version: 1 },
    changeRoundDays: { ...round, version: 1, body: { meetingOn: '2027-03-17', deadlineOn: '2027-03-03' } },
    askForUpdates: { ...round, version: 1 },
    chaseRound: round,
    freezeRound: { ...round, version: 1 },
    sealRound: { ...round, version: 1 },
    addRoundNote: { ...round, body: { text: 'The meeting was moved to the larger room.' } },
    showPosition: round,
    showPositionMeasures: round,
    comparePosition: round,
    listAsked: {},
    confirmNothingChanged: { params: { requestId }, version: 1 },
    listEscalations: {},
    recordEscalationOutcome: { params: { stepId }, version: 1, body: { outcome: 'A new lead was agreed.' } },
  } satisfies Record<string, Sent>;
}
