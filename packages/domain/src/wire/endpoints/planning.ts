import { z } from 'zod';
import { NewRecurring, RecurringEdit } from '../../action/occurrences.js';
import { ActionEdit, NewAction } from '../../action/planned.js';
import { RecordId } from '../../ids.js';
import { ActionPage } from '../actions.js';
import {
  BlockerResolution,
  NewBlocker,
  NewDependency,
  NewResourceAsk,
  NewShare,
  PlanChecks,
  PlanChecksQuery,
  PlanningChoices,
  PlanningLoad,
  PlanningLoadQuery,
  RecurringList,
  ResourceAskAnswer,
  ServedStrategy,
  ShareAnswer,
  ShareList,
  TimescaleQuery,
  UnderstoodTimescale,
} from '../planning.js';
import { changesActions, lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const action = z.strictObject({ actionId: RecordId });
const strategy = z.strictObject({ strategyId: RecordId });
const onAction = { params: action, gives: ActionPage, status: 201 } as const;

/** The addresses at which actions are made, edited, linked and looked through. */
export const planningEndpoints = {
  showPlanningChoices: {
    summary: 'What an action may be planned with: agencies and their people, strategies, live actions, committees.',
    allows: lead,
    gives: PlanningChoices,
  },
  readTimescale: {
    summary: 'What the words of a timescale mean: a date and how exactly it is known, or that they name none.',
    allows: lead,
    query: TimescaleQuery,
    gives: UnderstoodTimescale,
  },
  showPlanningLoad: {
    summary: 'How full a strategy is, and the live actions that are like the words of a new one.',
    allows: lead,
    params: strategy,
    query: PlanningLoadQuery,
    gives: PlanningLoad,
  },
  addAction: {
    summary: 'Make an action under a strategy.',
    allows: lead,
    params: strategy,
    body: NewAction,
    gives: ActionPage,
    status: 201,
  },
  editAction: {
    summary: 'Change what an action promises, and who leads it.',
    allows: lead,
    body: ActionEdit,
    ...onAction,
    guarded: true,
  },
  serveStrategy: {
    summary: 'Let an action serve another strategy of the committee as well.',
    allows: lead,
    body: ServedStrategy,
    ...onAction,
  },
  leaveStrategy: {
    summary: 'Let an action no longer serve a strategy, as long as it serves another.',
    allows: lead,
    params: z.strictObject({ actionId: RecordId, strategyId: RecordId }),
    status: 204,
  },
  raiseBlocker: {
    summary: 'Say what is in the way of an action.',
    allows: changesActions,
    body: NewBlocker,
    ...onAction,
  },
  resolveBlocker: {
    summary: 'Say that it is out of the way, and what resolved it.',
    allows: changesActions,
    body: BlockerResolution,
    ...onAction,
    params: z.strictObject({ blockerId: RecordId }),
  },
  addDependency: { summary: 'Say that an action waits for another.', allows: lead, body: NewDependency, ...onAction },
  removeDependency: {
    summary: 'Say that an action waits for another no longer.',
    allows: lead,
    params: z.strictObject({ dependencyId: RecordId }),
    gives: ActionPage,
  },
  askResource: { summary: 'Ask for something an action needs.', allows: lead, body: NewResourceAsk, ...onAction },
  answerResourceAsk: {
    summary: 'Record what became of something that was asked for.',
    allows: lead,
    body: ResourceAskAnswer,
    ...onAction,
    params: z.strictObject({ askId: RecordId }),
  },
  proposeShare: { summary: 'Ask another committee to share an action.', allows: lead, body: NewShare, ...onAction },
  withdrawShare: {
    summary: 'Take back what another committee was asked to share and has not answered.',
    allows: lead,
    ...onAction,
    params: action.extend({ toCommitteeId: RecordId }),
    status: 200,
  },
  listShares: { summary: 'The actions other committees ask to share.', allows: lead, gives: ShareList },
  answerShare: {
    summary: 'Share an action of another committee under a strategy of one’s own, or decline.',
    allows: lead,
    params: z.strictObject({ shareId: RecordId }),
    body: ShareAnswer,
    gives: ShareList,
    status: 201,
  },
  listRecurring: { summary: 'The actions that come round again.', allows: readsCommittee, gives: RecurringList },
  addRecurring: {
    summary: 'Have an action come round again and again.',
    allows: lead,
    body: NewRecurring,
    gives: RecurringList,
    status: 201,
  },
  changeRecurring: {
    summary: 'Change what comes round, from the next that has not begun.',
    allows: lead,
    params: z.strictObject({ recurringId: RecordId }),
    body: RecurringEdit,
    gives: RecurringList,
    guarded: true,
    status: 201,
  },
  endRecurring: {
    summary: 'Have an action come round no more; what was done stays.',
    allows: lead,
    params: z.strictObject({ recurringId: RecordId }),
    gives: RecurringList,
    guarded: true,
    status: 201,
  },
  showPlanChecks: {
    summary: 'What is missing from a plan, or worth a second thought, in plain words.',
    allows: readsCommittee,
    query: PlanChecksQuery,
    gives: PlanChecks,
  },
} as const satisfies EndpointsOf;
