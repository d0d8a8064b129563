import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { MergePreview, MergeStory, NewMerge } from '../merging.js';
import { lead, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });

/** The addresses of merging actions that are the same thing. */
export const mergingEndpoints = {
  showMerges: {
    summary: 'Which action took the place of this one, and of which it took the place.',
    allows: readsActions,
    params: action,
    gives: MergeStory,
  },
  previewMerge: {
    summary: 'What merging an action into another would do, or why it cannot be done.',
    allows: lead,
    params: action.extend({ intoId: RecordId }),
    gives: MergePreview,
  },
  mergeAction: {
    summary: 'Merge an action into another that is the same thing; the history of both stays.',
    allows: lead,
    params: action,
    body: NewMerge,
    gives: MergeStory,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
