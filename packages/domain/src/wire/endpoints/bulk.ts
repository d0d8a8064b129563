import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { BulkPreview, BulkSelection, LastBulkEdit, NewBulkEdit } from '../bulk.js';
import { lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of changing many actions at once, and of undoing that. */
export const bulkEndpoints = {
  previewBulkEdit: {
    summary: 'What one change would do to many actions, and which cannot take it. Nothing is saved.',
    allows: lead,
    body: BulkSelection,
    gives: BulkPreview,
    unkeyed: true,
  },
  makeBulkEdit: {
    summary: 'Make one change to many actions, all of them or none.',
    allows: lead,
    body: NewBulkEdit,
    gives: LastBulkEdit,
    status: 201,
  },
  showLastBulkEdit: { summary: "The committee's last bulk edit.", allows: lead, gives: LastBulkEdit },
  undoBulkEdit: {
    summary: 'Undo the last bulk edit, while no action in it has changed since.',
    allows: lead,
    params: z.strictObject({ bulkEditId: RecordId }),
    gives: LastBulkEdit,
    status: 201,
  },
} as const satisfies EndpointsOf;
