import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { NewVerdict, VerdictList, VerdictStory } from '../verdicts.js';
import { changesActions, readsActions, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });

/** The addresses of the analysis of performance. */
export const verdictsEndpoints = {
  listVerdicts: {
    summary: 'The newest conclusion on each action, what is worse first.',
    allows: readsCommittee,
    gives: VerdictList,
  },
  showVerdicts: {
    summary: 'The analysis of performance of an action: what its charts say, and all that was concluded.',
    allows: readsActions,
    params: action,
    gives: VerdictStory,
  },
  recordVerdict: {
    summary: 'Conclude whether an action is making a difference, beside what all its charts say.',
    allows: changesActions,
    params: action,
    body: NewVerdict,
    gives: VerdictStory,
    status: 201,
  },
} as const satisfies EndpointsOf;
