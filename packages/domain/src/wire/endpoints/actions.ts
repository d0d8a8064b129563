import { z } from 'zod';
import { CycleAdvance, NewCycle } from '../../cycle/pdsa-cycle.js';
import { RecordId } from '../../ids.js';
import { ActionPage, CycleView, DueDateChange, NewUpdate } from '../actions.js';
import { PlanPage, PlanQuery } from '../plan.js';
import { changesActions, readsActions, lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });

/** The addresses of the plan, its actions and their tests of change. */
export const actionsEndpoints = {
  listActions: { summary: 'A page of the plan.', allows: readsActions, query: PlanQuery, gives: PlanPage },
  showAction: { summary: 'Everything about one action.', allows: readsActions, params: action, gives: ActionPage },
  addUpdate: {
    summary: 'Say what happened, and where the action stands now.',
    allows: changesActions,
    params: action,
    body: NewUpdate,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  changeDueDate: {
    summary: 'Move the due date, with a reason and who agreed.',
    allows: lead,
    params: action,
    body: DueDateChange,
    gives: ActionPage,
    guarded: true,
    status: 201,
  },
  addCycle: {
    summary: 'Plan a test of change.',
    allows: changesActions,
    params: action,
    body: NewCycle,
    gives: CycleView,
    status: 201,
  },
  advanceCycle: {
    summary: 'Fill in the next stage of a test of change.',
    allows: changesActions,
    params: z.strictObject({ cycleId: RecordId }),
    body: CycleAdvance,
    gives: CycleView,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
