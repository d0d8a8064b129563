import { z } from 'zod';
import { RecordId } from '../ids.js';
import { ThemeSlug, Tier } from '../theme/states.js';
import { PassageView } from './themes.js';

/** Which suggestions to show: all, or those of a review, a theme or a tier; and after which passage to go on. */
export const SuggestionQuery = z
  .strictObject({ review: RecordId, theme: ThemeSlug, tier: Tier, after: RecordId })
  .partial()
  .meta({ id: 'SuggestionQuery' });
export type SuggestionQuery = z.infer<typeof SuggestionQuery>;

/** How many passages wait in each review and on each theme, to choose from. Whatever was chosen, these count all. */
export const SuggestionChoices = z
  .strictObject({
    reviews: z.array(z.strictObject({ id: RecordId, reference: z.string(), waiting: z.int() })),
    themes: z.array(z.strictObject({ slug: ThemeSlug, name: z.string(), waiting: z.int() })),
  })
  .meta({ id: 'SuggestionChoices' });
export type SuggestionChoices = z.infer<typeof SuggestionChoices>;

/** Some of the passages that wait for a person to decide, oldest review first, and how many wait in all. */
export const SuggestionPage = z
  .strictObject({
    passages: z.array(PassageView),
    waiting: z.int(),
    more: z.boolean(),
    choices: SuggestionChoices,
  })
  .meta({ id: 'SuggestionPage' });
export type SuggestionPage = z.infer<typeof SuggestionPage>;

/** A passage beside another one of the same review. */
export const PassageBeside = z
  .strictObject({ passageId: RecordId, place: z.string(), text: z.string() })
  .meta({ id: 'PassageBeside' });
export type PassageBeside = z.infer<typeof PassageBeside>;

/** What stands before and after a passage in its review, the nearest two of each, in the review's order. */
export const Surroundings = z
  .strictObject({ before: z.array(PassageBeside), after: z.array(PassageBeside) })
  .meta({ id: 'Surroundings' });
export type Surroundings = z.infer<typeof Surroundings>;
