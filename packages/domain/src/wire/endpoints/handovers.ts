import { z } from 'zod';
import type { Role } from '../../person/role.js';
import { RecordId } from '../../ids.js';
import { HandoverList, NewHandover } from '../handovers.js';
import type { EndpointsOf } from './endpoint.js';

/** A committee's lead for its own actions, an agency for its own people, an administrator for everybody. */
const handsOver: readonly Role[] = ['lead', 'agency', 'administrator'];

/** The addresses of handing over what somebody leads. */
export const handoversEndpoints = {
  listHandovers: {
    summary: 'Everybody who leads something that the caller may hand over, and how much it is.',
    allows: handsOver,
    gives: HandoverList,
  },
  handOver: {
    summary: 'Hand everything somebody leads for an agency to somebody else: all of it, or nothing.',
    allows: handsOver,
    params: z.strictObject({ personId: RecordId }),
    body: NewHandover,
    gives: HandoverList,
    status: 201,
  },
} as const satisfies EndpointsOf;
