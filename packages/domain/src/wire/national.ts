import { z } from 'zod';
import { ReleaseThresholds } from '../disclosure/thresholds.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ThemeSlug } from '../theme/states.js';

/** A rounded count and the day it was counted, which may be that of an earlier release. */
const saidOn = { asAt: LocalDate, reviewsRounded: z.int(), committeesBand: z.string() };

/** A theme's row of a cross-table: shown whole or not at all. */
export const NationalRow = z
  .strictObject({
    asAt: LocalDate,
    cells: z.array(z.strictObject({ cell: z.string(), reviewsRounded: z.int() })),
  })
  .meta({ id: 'NationalRow' });
export type NationalRow = z.infer<typeof NationalRow>;

/** A theme as the nation sees it: rounded, in bands, and only above the thresholds. */
export const NationalTheme = z
  .strictObject({
    slug: ThemeSlug,
    name: z.string(),
    group: z.string(),
    ...saidOn,
    outOfRounded: z.int(),
    /** Each counted on its own day, which the releases that were made first did not keep. */
    years: z.array(z.strictObject({ from: z.int(), to: z.int(), asAt: LocalDate.optional(), reviewsRounded: z.int() })),
    age: NationalRow.nullable(),
    event: NationalRow.nullable(),
    cameBack: z.strictObject(saidOn).nullable(),
    statements: z.array(z.string()),
  })
  .meta({ id: 'NationalTheme' });
export type NationalTheme = z.infer<typeof NationalTheme>;

/** Two themes in one review. */
export const NationalPair = z
  .strictObject({ slugs: z.tuple([ThemeSlug, ThemeSlug]), names: z.tuple([z.string(), z.string()]), ...saidOn })
  .meta({ id: 'NationalPair' });
export type NationalPair = z.infer<typeof NationalPair>;

/** A frozen release of national themes. Nothing in it moves when one review is added. */
export const NationalThemes = z
  .strictObject({
    asAt: LocalDate.nullable(),
    releasedOn: LocalDate.nullable(),
    reviewsRounded: z.int(),
    committeesBand: z.string(),
    themesHeldBack: z.boolean(),
    catalogueVersion: z.string(),
    thresholds: ReleaseThresholds,
    themes: z.array(NationalTheme),
    pairs: z.array(NationalPair),
  })
  .meta({ id: 'NationalThemes' });
export type NationalThemes = z.infer<typeof NationalThemes>;

/** The releases there are, newest first, and each theme's figure in each. */
export const NationalOverTime = z
  .strictObject({
    releases: z.array(
      z.strictObject({
        ...saidOn,
        releasedOn: LocalDate,
        themes: z.int(),
        pairs: z.int(),
        thresholds: ReleaseThresholds,
      }),
    ),
    themes: z.array(
      z.strictObject({
        slug: ThemeSlug,
        name: z.string(),
        /** One for each release in which the theme is shown, oldest first; `asAt` is the release's. */
        points: z.array(
          z.strictObject({
            asAt: LocalDate,
            countedOn: LocalDate,
            reviewsRounded: z.int(),
            outOfRounded: z.int(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'NationalOverTime' });
export type NationalOverTime = z.infer<typeof NationalOverTime>;

/** The thresholds of the releases to come. */
export const ThresholdsPage = z
  .strictObject({ version: Version, thresholds: ReleaseThresholds })
  .meta({ id: 'ThresholdsPage' });
export type ThresholdsPage = z.infer<typeof ThresholdsPage>;

/** A short statement of what has worked that a committee cleared for the nation. */
export const ClearedStatement = z
  .strictObject({
    id: RecordId,
    version: Version,
    slug: ThemeSlug,
    theme: z.string(),
    text: z.string(),
    clearedBy: z.string(),
    clearedOn: LocalDate,
    revokedBy: z.string().nullable(),
    revokedOn: LocalDate.nullable(),
  })
  .meta({ id: 'ClearedStatement' });
export type ClearedStatement = z.infer<typeof ClearedStatement>;

/** The statements of a committee, newest first. */
export const ClearedStatements = z
  .strictObject({
    statements: z.array(ClearedStatement),
    themes: z.array(z.strictObject({ slug: ThemeSlug, name: z.string() })),
    may: z.strictObject({ clear: z.boolean() }),
  })
  .meta({ id: 'ClearedStatements' });
export type ClearedStatements = z.infer<typeof ClearedStatements>;
