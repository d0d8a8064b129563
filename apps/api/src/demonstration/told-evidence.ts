import { HttpsLink, LocalDate } from '@followthrough/domain';
import { z } from 'zod';

const ToldAction = z.strictObject({ review: z.string(), key: z.string() });
export type ToldPlace = z.infer<typeof ToldAction>;

const ToldFile = z.strictObject({
  name: z.string(),
  kind: z.enum(['pdf', 'csv', 'png']),
  sentOn: LocalDate,
  /** The lines of a page or a table; of a picture, the height of each of its bars, 0 to 100. */
  lines: z.array(z.string()),
});
export type ToldFile = z.infer<typeof ToldFile>;

/** What belongs to a piece of evidence that a review tells of: found by its action and its title. */
export const ToldEvidence = z.strictObject({
  of: ToldAction,
  title: z.string(),
  addedOn: LocalDate.optional(),
  expiresOn: LocalDate.optional(),
  /** Each file with its versions, the oldest first. */
  files: z.array(z.array(ToldFile)),
  links: z.array(z.strictObject({ url: HttpsLink, label: z.string(), addedOn: LocalDate })),
  alsoOn: z.array(ToldAction),
});
export type ToldEvidence = z.infer<typeof ToldEvidence>;
