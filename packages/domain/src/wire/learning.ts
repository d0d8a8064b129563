import { z } from 'zod';
import { ThemeSlug } from '../theme/states.js';

/** What a committee's decisions have taught about one term of a theme. */
export const LearntTerm = z
  .strictObject({
    slug: ThemeSlug,
    theme: z.string(),
    term: z.string(),
    words: z.string(),
    confirmed: z.int().min(0),
    rejected: z.int().min(0),
    startWeight: z.number().min(0).max(1),
    learntWeight: z.number().min(0).max(1),
    weight: z.number().min(0).max(1),
    uses: z.boolean(),
  })
  .meta({ id: 'LearntTerm' });
export type LearntTerm = z.infer<typeof LearntTerm>;

/** What a committee's decisions have taught, and whether it is used when themes are suggested. */
export const Learning = z
  .strictObject({
    uses: z.boolean(),
    decisions: z.int(),
    chosenBy: z.string().nullable(),
    mayChoose: z.boolean(),
    terms: z.array(LearntTerm),
  })
  .meta({ id: 'Learning' });
export type Learning = z.infer<typeof Learning>;

/** Whether what was learnt is used: of one term of a theme, or of all of them when none is named. */
export const LearningChoice = z
  .strictObject({
    of: z.strictObject({ slug: ThemeSlug, term: z.string().min(1).max(200) }).nullable(),
    uses: z.boolean(),
  })
  .meta({ id: 'LearningChoice' });
export type LearningChoice = z.infer<typeof LearningChoice>;
