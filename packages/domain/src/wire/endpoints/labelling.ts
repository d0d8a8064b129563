import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { ExerciseList, ExercisePage, GivenLabels, LabellingSheet, NewExercise, Settlement } from '../labelling.js';
import { labels, lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const exercise = z.strictObject({ exerciseId: RecordId });
const passage = exercise.extend({ passageId: RecordId });

/** The addresses of two people labelling the same passages. */
export const labellingEndpoints = {
  listExercises: {
    summary: 'Where two people label the same passages, and how far they have come.',
    allows: readsCommittee,
    gives: ExerciseList,
  },
  beginExercise: {
    summary: 'Ask two people to label findings drawn by chance, neither seeing what the other gives.',
    allows: lead,
    body: NewExercise,
    gives: ExercisePage,
    status: 201,
  },
  showExercise: {
    summary: 'How far two people agree and where they differ, once both are done.',
    allows: readsCommittee,
    params: exercise,
    gives: ExercisePage,
  },
  showLabellingSheet: {
    summary: 'The passages that the caller labels, with what they gave; nothing of anybody else’s.',
    allows: labels,
    params: exercise,
    gives: LabellingSheet,
  },
  labelPassage: {
    summary: 'Give a passage its themes, or say that it has none.',
    allows: labels,
    params: passage,
    body: GivenLabels,
    gives: LabellingSheet,
    status: 201,
  },
  settleDisagreement: {
    summary: 'Settle whether a theme is on a passage; it becomes the confirmed label.',
    allows: lead,
    params: passage,
    body: Settlement,
    gives: ExercisePage,
    status: 201,
  },
} as const satisfies EndpointsOf;
