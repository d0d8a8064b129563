import { z } from 'zod';
import { Line } from '../../text.js';
import { ConfirmImport, ImportDone, ImportList, ReadPlan } from '../imports.js';
import { lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const fileQuery = z.strictObject({ fileName: Line });

/** The addresses of bringing in a plan. */
export const importsEndpoints = {
  readPlanFile: {
    summary: 'Read an action plan kept as a Word document. Nothing is saved.',
    allows: lead,
    query: fileQuery,
    body: 'file',
    gives: ReadPlan,
    unkeyed: true,
  },
  confirmImport: {
    summary: 'Save a plan as a person confirmed it, whole or not at all.',
    allows: lead,
    body: ConfirmImport,
    gives: ImportDone,
    status: 201,
  },
  listImports: { summary: 'The plans brought in so far.', allows: lead, gives: ImportList },
} as const satisfies EndpointsOf;
