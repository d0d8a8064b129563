import { z } from 'zod';
import { LocalDate } from '../../local-date.js';
import { ThemeSlug } from '../states.js';

/** What a sentence of an answer may rest on. */
export const AnswerSourceKind = z
  .enum(['theme', 'review', 'strategy', 'action', 'evidence', 'measure', 'follow-on'])
  .meta({ id: 'AnswerSourceKind' });
export type AnswerSourceKind = z.infer<typeof AnswerSourceKind>;

/** A record that an answer rests on, by the number it is cited with. */
export const AnswerSource = z
  .strictObject({
    number: z.int().positive(),
    kind: AnswerSourceKind,
    /** The record's id; of a theme its slug, and of what answers one its place on that theme's page. */
    id: z.string(),
    /** The review a strategy stands in, as that is where it is shown. */
    reviewId: z.string().nullable(),
    label: z.string(),
  })
  .meta({ id: 'AnswerSource' });
export type AnswerSource = z.infer<typeof AnswerSource>;

/** A sentence with the numbers of the records it rests on: never without one. */
export const AnswerSentence = z
  .strictObject({ text: z.string(), sources: z.array(z.int().positive()).min(1) })
  .meta({ id: 'AnswerSentence' });
export type AnswerSentence = z.infer<typeof AnswerSentence>;

/** The parts of an answer, in their order. */
export const AnswerPart = z
  .enum(['found', 'promised', 'done', 'evidence', 'measures', 'came-back', 'now'])
  .meta({ id: 'AnswerPart' });
export type AnswerPart = z.infer<typeof AnswerPart>;

/** The answer on one theme. */
export const ThemeAnswer = z
  .strictObject({
    slug: ThemeSlug,
    name: z.string(),
    parts: z.array(z.strictObject({ part: AnswerPart, sentences: z.array(AnswerSentence).min(1) })),
  })
  .meta({ id: 'ThemeAnswer' });
export type ThemeAnswer = z.infer<typeof ThemeAnswer>;

/** The answer to “Why are you not learning from past reviews?”, as at a day: the same on screen, on paper and in Word. */
export const LearningAnswer = z
  .strictObject({
    committeeName: z.string(),
    asAt: LocalDate,
    themes: z.array(ThemeAnswer),
    sources: z.array(AnswerSource),
  })
  .meta({ id: 'LearningAnswer' });
export type LearningAnswer = z.infer<typeof LearningAnswer>;
