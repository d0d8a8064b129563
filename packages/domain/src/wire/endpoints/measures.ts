import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { MeasureChart, MeasureList } from '../measures.js';
import { readsCommittee, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of measures. */
export const measuresEndpoints = {
  listMeasures: { summary: 'Every measure of the committee.', allows: readsCommittee, gives: MeasureList },
  showMeasure: {
    summary: 'One measure with its chart and what the chart says.',
    allows: readsActions,
    params: z.strictObject({ measureId: RecordId }),
    gives: MeasureChart,
  },
} as const satisfies EndpointsOf;
