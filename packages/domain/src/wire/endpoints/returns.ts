import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { NewReturn, ReturnLine, ReturnList } from '../returns.js';
import { readsCommittee, lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of returns. */
export const returnsEndpoints = {
  listReturns: { summary: 'The returns made so far.', allows: readsCommittee, gives: ReturnList },
  makeReturn: {
    summary: 'Make a return of the position today.',
    allows: lead,
    body: NewReturn,
    gives: ReturnLine,
    status: 201,
  },
  downloadReturn: {
    summary: 'The workbook of a return.',
    allows: readsCommittee,
    params: z.strictObject({ returnId: RecordId }),
    gives: 'file',
  },
} as const satisfies EndpointsOf;
