import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { AuditCheckpoint, AuditChains, HistoryKind, HistoryPage } from '../history.js';
import { administrator, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of what was changed, when and by whom. */
export const historyEndpoints = {
  showHistory: {
    summary: 'What was done to a record, by whom and when, newest first.',
    allows: [...readsActions, ...administrator],
    params: z.strictObject({ kind: HistoryKind, recordId: RecordId }),
    query: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    gives: HistoryPage,
  },
  showAuditChains: {
    summary: 'Whether the record of changes is as it was written.',
    allows: administrator,
    gives: AuditChains,
  },
  takeCheckpoint: {
    summary: 'Write down how far every chain has come, to be kept outside the database.',
    allows: administrator,
    gives: AuditCheckpoint,
    status: 201,
  },
} as const satisfies EndpointsOf;
