import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { ActionPage, DueDateChange, NewUpdate } from '../actions.js';
import { PlanPage, PlanQuery } from '../plan.js';
import { changesActions, readsActions, lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });

/** The addresses of the plan and its actions. */
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
} as const satisfies EndpointsOf;
