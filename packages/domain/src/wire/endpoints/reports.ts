import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { Line } from '../../text.js';
import { LookAtPassages, ReadReport, ReportSaved, SaveReport, SeenPassages } from '../reports.js';
import { lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const review = z.strictObject({ reviewId: RecordId });

/** The addresses of reading a whole report. */
export const reportsEndpoints = {
  readReportFile: {
    summary: 'Read the report of a review, kept in Word or as plain text. Nothing is saved.',
    allows: lead,
    params: review,
    query: z.strictObject({ fileName: Line }),
    body: 'file',
    gives: ReadReport,
    unkeyed: true,
  },
  lookAtPassages: {
    summary:
      'Themes that passages of a report may speak of, and what in them may tell who a child is. Nothing is saved.',
    allows: lead,
    body: LookAtPassages,
    gives: SeenPassages,
    unkeyed: true,
  },
  saveReport: {
    summary: 'Save findings and strategies of a report on its review, all together or not at all.',
    allows: lead,
    params: review,
    body: SaveReport,
    gives: ReportSaved,
    status: 201,
  },
} as const satisfies EndpointsOf;
