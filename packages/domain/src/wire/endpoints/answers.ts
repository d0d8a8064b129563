import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { AnswerDraft, AnswerList, AnswerQuery, KeptAnswer, KeptAnswerLine, NewAnswer } from '../answers.js';
import { ThemeSlug } from '../../theme/states.js';
import { NewFollowOn, ThemeStory } from '../theme-story.js';
import { lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const params = z.strictObject({ answerId: RecordId });

/** The addresses of a theme’s story, and of answers to “Why are you not learning from past reviews?”. */
export const answersEndpoints = {
  showThemeStory: {
    summary: 'The story of one theme: reviews against actions, what followed, and what the counts are worth.',
    allows: readsCommittee,
    params: z.strictObject({ slug: ThemeSlug }),
    gives: ThemeStory,
  },
  followOn: {
    summary: 'Say which action, or which decision, answers a theme that came back after closure.',
    allows: lead,
    params: z.strictObject({ slug: ThemeSlug }),
    body: NewFollowOn,
    gives: ThemeStory,
    status: 201,
  },
  draftAnswer: {
    summary: 'The answer as it would be given now, on one theme or all that recur, as at a day.',
    allows: readsCommittee,
    query: AnswerQuery,
    gives: AnswerDraft,
  },
  listAnswers: { summary: 'The answers kept so far.', allows: readsCommittee, gives: AnswerList },
  keepAnswer: {
    summary: 'Keep an answer as it is given, with its Word file.',
    allows: lead,
    body: NewAnswer,
    gives: KeptAnswerLine,
    status: 201,
  },
  showAnswer: { summary: 'A kept answer, word for word.', allows: readsCommittee, params, gives: KeptAnswer },
  downloadAnswer: { summary: 'The Word file of a kept answer.', allows: readsCommittee, params, gives: 'file' },
} as const satisfies EndpointsOf;
