import { z } from 'zod';
import { CycleAdvance, CycleReplan, CycleStart, CycleStop, LatePrediction, NewCycle } from '../../cycle/pdsa-cycle.js';
import { CycleRewording } from '../../cycle/rewording.js';
import { RecordId } from '../../ids.js';
import { CyclePage, CycleView, RampList } from '../cycles.js';
import { changesActions, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });
const cycle = z.strictObject({ cycleId: RecordId });

/** A change of a test of change: who may make it, and what it gives. */
const changes = { allows: changesActions, params: cycle, gives: CycleView, guarded: true, status: 201 } as const;

/** The addresses of tests of change. */
export const cyclesEndpoints = {
  listRamps: {
    summary: 'The tests of change of an action, ramp by ramp.',
    allows: readsActions,
    params: action,
    gives: RampList,
  },
  addCycle: {
    summary: 'Plan a test of change.',
    allows: changesActions,
    params: action,
    body: NewCycle,
    gives: CycleView,
    status: 201,
  },
  showCycle: { summary: 'One test of change.', allows: readsActions, params: cycle, gives: CyclePage },
  replanCycle: { summary: 'Put the plan of a test right before it starts.', body: CycleReplan, ...changes },
  startCycle: { summary: 'Say that a test has started, which locks its predictions.', body: CycleStart, ...changes },
  predictLate: { summary: 'Write a prediction after the start, marked as late.', body: LatePrediction, ...changes },
  advanceCycle: { summary: 'Fill in the next stage of a test of change.', body: CycleAdvance, ...changes },
  stopCycle: { summary: 'Stop a test because going on could do harm.', body: CycleStop, ...changes },
  rewordCycle: {
    summary: 'Reword a stage that stands; what it said before is kept.',
    body: CycleRewording,
    ...changes,
  },
} as const satisfies EndpointsOf;
