import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { NoticeList } from '../notices.js';
import type { EndpointsOf } from './endpoint.js';

const noticesQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** The addresses of what a person is told. */
export const noticesEndpoints = {
  listNotices: { summary: 'Notices to oneself.', allows: 'signed-in', query: noticesQuery, gives: NoticeList },
  seeNotice: {
    summary: 'Say that a notice to oneself has been seen.',
    allows: 'signed-in',
    params: z.strictObject({ noticeId: RecordId }),
    status: 204,
  },
  seeAllNotices: { summary: 'Say that all notices to oneself have been seen.', allows: 'signed-in', status: 204 },
} as const satisfies EndpointsOf;
