import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { MeasureDefinition } from '../../measure/definition.js';
import { MeasureChart, MeasureList, MeasureRecord } from '../measures.js';
import { changesActions, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const measure = z.strictObject({ measureId: RecordId });

/** The addresses of measures. */
export const measuresEndpoints = {
  listMeasures: { summary: 'Every measure of the actions one may see.', allows: readsActions, gives: MeasureList },
  showMeasure: {
    summary: 'One measure with its chart and what the chart says.',
    allows: readsActions,
    params: measure,
    gives: MeasureChart,
  },
  showMeasureRecord: {
    summary: 'One measure as it is kept: what exactly is measured.',
    allows: readsActions,
    params: measure,
    gives: MeasureRecord,
  },
  addMeasure: {
    summary: 'Define a measure of an action.',
    allows: changesActions,
    params: z.strictObject({ actionId: RecordId }),
    body: MeasureDefinition,
    gives: MeasureRecord,
    status: 201,
  },
  changeMeasure: {
    summary: 'Change what exactly a measure measures.',
    allows: changesActions,
    params: measure,
    body: MeasureDefinition,
    gives: MeasureRecord,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
