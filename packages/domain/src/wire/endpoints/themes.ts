import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { LocalDate } from '../../local-date.js';
import { PassageKind, ThemeSlug } from '../../theme/states.js';
import { Learning, LearningChoice } from '../learning.js';
import { SuggestionPage, SuggestionQuery, Surroundings } from '../suggestions.js';
import { NewAssignment, PassageView, ThemeDecision, ThemeList, ThemePage } from '../themes.js';
import { WhatWorked, WhereWorked } from '../worked.js';
import { readsCommittee, lead } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

/** As at which day, and under the catalogue of which. */
const AskedDays = z.strictObject({ asAt: LocalDate.optional(), catalogueOn: LocalDate.optional() });

/** The addresses of themes. */
export const themesEndpoints = {
  listThemes: {
    summary: 'Themes in the area, and what came back.',
    allows: readsCommittee,
    query: AskedDays,
    gives: ThemeList,
  },
  showTheme: {
    summary: 'One theme: where it was found and what was promised.',
    allows: readsCommittee,
    params: z.strictObject({ slug: ThemeSlug }),
    query: AskedDays,
    gives: ThemePage,
  },
  showWhatWorked: {
    summary: 'What has worked on a theme: strategies whose measures changed for the better, with their charts.',
    allows: readsCommittee,
    params: z.strictObject({ slug: ThemeSlug }),
    gives: WhatWorked,
  },
  showWhereWorked: {
    summary: 'On which themes a measure is listed among what has worked.',
    allows: readsCommittee,
    params: z.strictObject({ measureId: RecordId }),
    gives: WhereWorked,
  },
  listSuggestions: {
    summary: 'Passages waiting for a decision, fifty at a time.',
    allows: lead,
    query: SuggestionQuery,
    gives: SuggestionPage,
  },
  showSurroundings: {
    summary: 'What stands before and after a passage in its review.',
    allows: readsCommittee,
    params: z.strictObject({ kind: PassageKind, passageId: RecordId }),
    gives: Surroundings,
  },
  decideTheme: {
    summary: 'Confirm or reject a theme on a passage, or take that back.',
    allows: lead,
    params: z.strictObject({ assignmentId: RecordId }),
    body: ThemeDecision,
    gives: PassageView,
    guarded: true,
    status: 201,
  },
  addTheme: {
    summary: 'Put a theme on a passage.',
    allows: lead,
    body: NewAssignment,
    gives: PassageView,
    status: 201,
  },
  showLearning: {
    summary: 'What the committee’s decisions have taught about the terms of themes.',
    allows: readsCommittee,
    gives: Learning,
  },
  chooseLearning: {
    summary: 'Use what decisions taught, or the starting weights again: of one term, or of all.',
    allows: lead,
    body: LearningChoice,
    gives: Learning,
    status: 201,
  },
} as const satisfies EndpointsOf;
