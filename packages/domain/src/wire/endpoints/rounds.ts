import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { EscalationLine, EscalationList, EscalationOutcome, EscalationQuery } from '../escalations.js';
import { CompareWith, PositionChanges, PositionMeasures, RoundPosition } from '../positions.js';
import { AskedList, NewRound, NewRoundNote, RoundDays, RoundList, RoundPage } from '../rounds.js';
import { changesActions, lead, readsActions, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const round = z.strictObject({ roundId: RecordId });
const step = { allows: lead, params: round, gives: RoundPage, guarded: true, status: 201 } as const;

/** The addresses of reporting rounds, of what is asked in them, and of escalation. */
export const roundsEndpoints = {
  listRounds: { summary: 'The reporting rounds, and the next meeting.', allows: readsCommittee, gives: RoundList },
  addRound: {
    summary: 'Prepare a round for a meeting.',
    allows: lead,
    body: NewRound,
    gives: RoundPage,
    status: 201,
  },
  showRound: {
    summary: 'One round: who was asked, who has answered, who was reminded.',
    allows: readsCommittee,
    params: round,
    gives: RoundPage,
  },
  deleteRound: {
    summary: 'Delete a round in which nobody has been asked yet.',
    allows: lead,
    params: round,
    guarded: true,
    status: 204,
  },
  changeRoundDays: { ...step, summary: 'Move the meeting or the day updates are wanted by.', body: RoundDays },
  askForUpdates: { ...step, summary: 'Ask every agency that leads an open action for an update.' },
  chaseRound: {
    summary: 'Remind whoever has not answered, once a day at most.',
    allows: lead,
    params: round,
    gives: RoundPage,
    status: 201,
  },
  freezeRound: { ...step, summary: 'Take the position as it stands at this moment. It never changes again.' },
  sealRound: { ...step, summary: 'Make both returns from the position that was taken. The round never changes again.' },
  addRoundNote: {
    summary: 'Write something down about a round; also once it is sealed.',
    allows: lead,
    params: round,
    body: NewRoundNote,
    gives: RoundPage,
    status: 201,
  },
  showPosition: {
    summary: 'The position as it was taken.',
    allows: readsCommittee,
    params: round,
    gives: RoundPosition,
  },
  showPositionMeasures: {
    summary:
      'What each measure said when the position was taken, and where the same readings say something else today.',
    allows: readsCommittee,
    params: round,
    gives: PositionMeasures,
  },
  comparePosition: {
    summary: 'What changed from the position that was taken to another, or to today.',
    allows: readsCommittee,
    params: round,
    query: CompareWith,
    gives: PositionChanges,
  },
  listAsked: { summary: 'What the agency is asked for now.', allows: ['agency'], gives: AskedList },
  confirmNothingChanged: {
    summary: 'Say of one action that nothing has changed. It is kept as an update; the version seen is the action’s.',
    allows: changesActions,
    params: z.strictObject({ requestId: RecordId }),
    guarded: true,
    status: 204,
  },
  listEscalations: {
    summary: 'Actions brought to somebody, why, and what came of it.',
    allows: readsActions,
    query: EscalationQuery,
    gives: EscalationList,
  },
  recordEscalationOutcome: {
    summary: 'Write down what came of bringing an action to somebody.',
    allows: lead,
    params: z.strictObject({ stepId: RecordId }),
    body: EscalationOutcome,
    gives: EscalationLine,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
