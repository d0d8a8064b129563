import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { Aim, DiagramChange, DiagramPage } from '../diagrams.js';
import { lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const review = z.strictObject({ reviewId: RecordId });

/** The addresses of driver diagrams. */
export const diagramsEndpoints = {
  showReviewDiagram: {
    summary: 'The driver diagram of the plan of a review.',
    allows: readsCommittee,
    params: review,
    gives: DiagramPage,
  },
  beginReviewDiagram: {
    summary: 'Begin the driver diagram of a review with its aim.',
    allows: lead,
    params: review,
    body: Aim,
    gives: DiagramPage,
    status: 201,
  },
  showCommitteeDiagram: {
    summary: 'The driver diagram of all the committee’s plans.',
    allows: readsCommittee,
    gives: DiagramPage,
  },
  beginCommitteeDiagram: {
    summary: 'Begin the committee’s driver diagram with its aim.',
    allows: lead,
    body: Aim,
    gives: DiagramPage,
    status: 201,
  },
  changeDiagram: {
    summary: 'Change one thing in a driver diagram.',
    allows: lead,
    params: z.strictObject({ diagramId: RecordId }),
    body: DiagramChange,
    gives: DiagramPage,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
