import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { ThemeGroup } from '../theme/catalogue-life/change.js';
import { PassageKind, Stance, ThemeSlug } from '../theme/states.js';
import { Line, Narrative } from '../text.js';
import { PassageView } from './themes.js';

/** A theme by its name. */
export const NamedTheme = z.strictObject({ slug: ThemeSlug, name: z.string() }).meta({ id: 'NamedTheme' });
export type NamedTheme = z.infer<typeof NamedTheme>;

/** A theme as it stands in the catalogue of a day. */
export const CatalogueTheme = z
  .strictObject({
    ...NamedTheme.shape,
    group: z.string(),
    definition: z.string(),
    state: z.enum(['offered', 'merged', 'split', 'retired']),
    since: LocalDate.nullable(),
    /** A committee's own, never counted nationally. */
    provisional: z.boolean(),
    into: NamedTheme.nullable(),
    parts: z.array(NamedTheme),
  })
  .meta({ id: 'CatalogueTheme' });
export type CatalogueTheme = z.infer<typeof CatalogueTheme>;

/** A change to the catalogue as it is told: what, from which day, by whom and why. */
export const CatalogueChange = z
  .strictObject({
    id: RecordId,
    kind: z.enum(['add', 'merge', 'split', 'rename', 'retire', 'reopen']),
    slug: ThemeSlug,
    sentence: z.string(),
    effectiveOn: LocalDate,
    decidedBy: z.string(),
    decidedOn: LocalDate,
    reason: z.string(),
    inForce: z.boolean(),
    provisional: z.boolean(),
  })
  .meta({ id: 'CatalogueChange' });
export type CatalogueChange = z.infer<typeof CatalogueChange>;

/** A theme that is not the same on two days, with a sentence for each difference. */
export const CatalogueDifference = z
  .strictObject({ ...NamedTheme.shape, sentences: z.array(z.string()) })
  .meta({ id: 'CatalogueDifference' });
export type CatalogueDifference = z.infer<typeof CatalogueDifference>;

/** A committee's own theme that it puts forward for everybody. */
export const ThemeProposal = z
  .strictObject({
    ...NamedTheme.shape,
    group: z.string(),
    definition: z.string(),
    committee: z.string(),
    reason: z.string(),
    proposedBy: z.string(),
    proposedOn: LocalDate,
  })
  .meta({ id: 'ThemeProposal' });
export type ThemeProposal = z.infer<typeof ThemeProposal>;

/** The catalogue as it stood on a day, everything that was ever changed, and what is different from another day. */
export const CataloguePage = z
  .strictObject({
    on: LocalDate,
    today: LocalDate,
    version: z.string(),
    themes: z.array(CatalogueTheme),
    changes: z.array(CatalogueChange),
    comparison: z
      .strictObject({ from: LocalDate, to: LocalDate, differences: z.array(CatalogueDifference) })
      .nullable(),
    proposals: z.array(ThemeProposal),
    may: z.strictObject({ changeNational: z.boolean(), changeOwn: z.boolean() }),
  })
  .meta({ id: 'CataloguePage' });
export type CataloguePage = z.infer<typeof CataloguePage>;

const decided = { effectiveOn: LocalDate, reason: Narrative };
const part = z.strictObject({ name: Line, definition: Narrative });

/** A change to the catalogue that somebody wants to make. */
export const NewThemeChange = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('add'),
      name: Line,
      definition: Narrative,
      group: ThemeGroup,
      adopts: ThemeSlug.nullable().default(null),
      ...decided,
    }),
    z.strictObject({ kind: z.literal('merge'), slug: ThemeSlug, into: ThemeSlug, ...decided }),
    z.strictObject({ kind: z.literal('split'), slug: ThemeSlug, parts: z.array(part).min(2).max(6), ...decided }),
    z.strictObject({ kind: z.literal('rename'), slug: ThemeSlug, name: Line, definition: Narrative, ...decided }),
    z.strictObject({ kind: z.literal('retire'), slug: ThemeSlug, ...decided }),
    z.strictObject({ kind: z.literal('reopen'), slug: ThemeSlug, ...decided }),
  ])
  .meta({ id: 'NewThemeChange' });
export type NewThemeChange = z.infer<typeof NewThemeChange>;

const Count = z.strictObject({ reviews: z.int(), reviewsInWindow: z.int(), recurs: z.boolean() });

/** What a change would do to the figures the caller sees: each theme whose count it moves, before and after. */
export const ChangePreview = z
  .strictObject({
    sentence: z.string(),
    effectiveOn: LocalDate,
    /** `false` for whoever sees no committee's figures. */
    figures: z.boolean(),
    reviewsLabelledInWindow: z.int(),
    windowMonths: z.int(),
    rows: z.array(z.strictObject({ ...NamedTheme.shape, before: Count.nullable(), after: Count.nullable() })),
    /** Labels that would wait for a person to place them. */
    toPlace: z.int(),
  })
  .meta({ id: 'ChangePreview' });
export type ChangePreview = z.infer<typeof ChangePreview>;

/** A committee's own theme, put forward for everybody. */
export const NewProposal = z.strictObject({ slug: ThemeSlug, reason: Narrative }).meta({ id: 'NewProposal' });
export type NewProposal = z.infer<typeof NewProposal>;

/** A label of a split theme that waits for a person: the passage, and the themes it can be placed under. */
export const UnplacedLabels = z
  .strictObject({
    slug: ThemeSlug,
    parts: z.array(NamedTheme),
    labels: z.array(z.strictObject({ assignmentId: RecordId, stance: Stance, passage: PassageView })),
  })
  .meta({ id: 'UnplacedLabels' });
export type UnplacedLabels = z.infer<typeof UnplacedLabels>;

/** Under which of the themes a label is placed. */
export const NewPlacement = z.strictObject({ slug: ThemeSlug }).meta({ id: 'NewPlacement' });
export type NewPlacement = z.infer<typeof NewPlacement>;

/** Passages without a theme whose words are alike: perhaps a theme that the catalogue lacks. */
export const PossibleTheme = z
  .strictObject({
    words: z.array(z.string()),
    reviews: z.int(),
    committees: z.int(),
    examples: z.array(RecordId),
    passages: z.array(PassageView),
    /** How many passages it had when somebody dismissed it, where it has grown by half since. */
    dismissedAt: z.int().nullable(),
  })
  .meta({ id: 'PossibleTheme' });
export type PossibleTheme = z.infer<typeof PossibleTheme>;

/** A possible theme that somebody dismissed. */
export const DismissedTheme = z
  .strictObject({
    id: RecordId,
    words: z.array(z.string()),
    passages: z.int(),
    reason: z.string(),
    dismissedBy: z.string(),
    dismissedOn: LocalDate,
  })
  .meta({ id: 'DismissedTheme' });
export type DismissedTheme = z.infer<typeof DismissedTheme>;

/** The possible new themes of a committee, out of how many passages without a theme. */
export const PossibleThemes = z
  .strictObject({
    residual: z.int(),
    looked: z.int(),
    reviews: z.int(),
    candidates: z.array(PossibleTheme),
    dismissed: z.array(DismissedTheme),
  })
  .meta({ id: 'PossibleThemes' });
export type PossibleThemes = z.infer<typeof PossibleThemes>;

/** A possible theme that somebody names, with the passages that are of it. */
export const NewLocalTheme = z
  .strictObject({
    name: Line,
    definition: Narrative,
    group: ThemeGroup,
    passages: z
      .array(z.strictObject({ passageId: RecordId, kind: PassageKind, stance: Stance }))
      .min(1)
      .max(500),
  })
  .meta({ id: 'NewLocalTheme' });
export type NewLocalTheme = z.infer<typeof NewLocalTheme>;

/** A possible theme that somebody dismisses, and why. */
export const NewDismissal = z
  .strictObject({
    passageIds: z.array(RecordId).min(1).max(10_000),
    words: z.array(Line).max(5),
    reason: Narrative,
  })
  .meta({ id: 'NewDismissal' });
export type NewDismissal = z.infer<typeof NewDismissal>;
