import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import { ThemeSlug } from '../theme/states.js';

/** A theme as the nation sees it: rounded, in bands, and only above the thresholds. */
export const NationalTheme = z
  .strictObject({
    slug: ThemeSlug,
    name: z.string(),
    group: z.string(),
    reviewsRounded: z.int(),
    committeesBand: z.string(),
    byYear: z.array(z.strictObject({ year: z.int(), reviewsRounded: z.int().nullable() })),
  })
  .meta({ id: 'NationalTheme' });
export type NationalTheme = z.infer<typeof NationalTheme>;

/** A frozen release of national themes. Nothing in it moves when one review is added. */
export const NationalThemes = z
  .strictObject({
    asAt: LocalDate.nullable(),
    releasedOn: LocalDate.nullable(),
    reviewsRounded: z.int(),
    committeesBand: z.string(),
    themesHeldBack: z.boolean(),
    catalogueVersion: z.string(),
    themes: z.array(NationalTheme),
  })
  .meta({ id: 'NationalThemes' });
export type NationalThemes = z.infer<typeof NationalThemes>;
