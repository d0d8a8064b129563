import { z } from 'zod';
import type { Role } from '../../person/role.js';
import { RecordId } from '../../ids.js';
import {
  ClaimTakenBack,
  ClosureQueue,
  ClosureStory,
  NewClaim,
  NewDecision,
  NewLookBack,
  NewVerification,
  Reopening,
} from '../closures.js';
import { NewNotActing, NotActingStory, TakenUp } from '../not-acting.js';
import { changesActions, lead, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const verifies: readonly Role[] = ['lead', 'member', 'agency'];
const action = z.strictObject({ actionId: RecordId });
const claim = z.strictObject({ claimId: RecordId });
const saved = { guarded: true, status: 201, gives: ClosureStory } as const;

/** The addresses of closing an action, looking back at it, opening it again, and accepting that it is not done. */
export const closuresEndpoints = {
  showClosureQueue: {
    summary: 'Claims to verify, decisions to record and look-backs that wait for whoever asks.',
    allows: verifies,
    gives: ClosureQueue,
  },
  showClosure: {
    summary: 'How an action came to be closed: every claim, verification, decision and look-back.',
    allows: readsActions,
    params: action,
    gives: ClosureStory,
  },
  claimClosure: {
    summary: 'Say that an action can be closed, or say it again after changes were requested.',
    allows: changesActions,
    params: action,
    body: NewClaim,
    ...saved,
  },
  takeClaimBack: {
    summary: 'Take a claim back before it is verified.',
    allows: changesActions,
    params: claim,
    body: ClaimTakenBack,
    ...saved,
  },
  verifyClaim: {
    summary: "Verify somebody else's claim, or say what is wanted.",
    allows: verifies,
    params: claim,
    body: NewVerification,
    ...saved,
  },
  decideClaim: {
    summary: 'Record what a meeting of the committee decided on a verified claim.',
    allows: lead,
    params: claim,
    body: NewDecision,
    ...saved,
  },
  recordLookBack: {
    summary: 'Record what was found on looking back at a closed action.',
    allows: lead,
    params: action,
    body: NewLookBack,
    ...saved,
  },
  reopenAction: {
    summary: 'Open a closed action again. Everything recorded of its closure stays.',
    allows: lead,
    params: action,
    body: Reopening,
    ...saved,
  },
  showNotActing: {
    summary: 'Each time it was accepted that an action is not done.',
    allows: readsActions,
    params: action,
    gives: NotActingStory,
  },
  acceptNotActing: {
    summary: 'Accept that an action is not done until a day, or renew that with a new reason.',
    allows: lead,
    params: action,
    body: NewNotActing,
    gives: NotActingStory,
    guarded: true,
    status: 201,
  },
  takeUpAction: {
    summary: 'Take an action up after all that was accepted as not to be done.',
    allows: lead,
    params: action,
    body: TakenUp,
    gives: NotActingStory,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
