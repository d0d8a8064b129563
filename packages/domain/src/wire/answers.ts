import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { OptionalNarrative } from '../text.js';
import { LearningAnswer } from '../theme/answer/answer.js';
import { ThemeSlug } from '../theme/states.js';

/** Which answer is asked for: on one theme, or on all that recur; as at a day, or today. */
export const AnswerQuery = z
  .strictObject({ slug: ThemeSlug.optional(), asAt: LocalDate.optional() })
  .meta({ id: 'AnswerQuery' });
export type AnswerQuery = z.infer<typeof AnswerQuery>;

/** An answer that was kept: what was said, by whom, and the digest of the Word file that was made of it. */
export const KeptAnswerLine = z
  .strictObject({
    id: RecordId,
    slug: ThemeSlug.nullable(),
    /** The theme's name, or nothing where it is about all that recur. */
    theme: z.string().nullable(),
    asAt: LocalDate,
    madeAt: z.string(),
    madeBy: z.string(),
    fileName: z.string(),
    bytes: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'KeptAnswerLine' });
export type KeptAnswerLine = z.infer<typeof KeptAnswerLine>;

/** An answer as it would be given now, not kept, with what in it may tell who a child is. */
export const AnswerDraft = z
  .strictObject({
    answer: LearningAnswer,
    doubts: z.array(z.string()),
    mayKeep: z.boolean(),
    today: LocalDate,
    /** Every theme that was seen by that day, to choose another. */
    themes: z.array(z.strictObject({ slug: ThemeSlug, name: z.string() })),
  })
  .meta({ id: 'AnswerDraft' });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** Asks for an answer to be kept and made as a Word file. */
export const NewAnswer = z
  .strictObject({
    slug: ThemeSlug.nullable(),
    asAt: LocalDate,
    /** Why words that may identify may stay, where the answer holds any. */
    mayStay: OptionalNarrative.default(''),
  })
  .meta({ id: 'NewAnswer' });
export type NewAnswer = z.infer<typeof NewAnswer>;

/** A kept answer, word for word. */
export const KeptAnswer = z
  .strictObject({ line: KeptAnswerLine, answer: LearningAnswer, mayStay: z.string() })
  .meta({ id: 'KeptAnswer' });
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** The answers kept so far, newest first. */
export const AnswerList = z.strictObject({ answers: z.array(KeptAnswerLine) }).meta({ id: 'AnswerList' });
export type AnswerList = z.infer<typeof AnswerList>;
