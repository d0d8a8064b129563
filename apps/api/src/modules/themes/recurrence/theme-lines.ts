import type { AfterClosure, NationalThemes, Recurrence, StandingTheme, ThemeLine } from '@followthrough/domain';
import type { Undecided } from './labels.repository.js';

/** What a line tells of its theme as the catalogue has it. */
type ToldTheme = Pick<StandingTheme, 'slug' | 'name' | 'group' | 'definition' | 'state' | 'committeeId'>;

/** What is known of themes in an area. */
export interface AreaThemes {
  /** One entry a theme that was confirmed in the area. */
  readonly recurrences: readonly Recurrence[];
  /** What nobody has decided yet, by the theme's slug. */
  readonly undecided: ReadonlyMap<string, Undecided>;
  readonly afterClosure: readonly AfterClosure[];
  readonly national: Pick<NationalThemes, 'themes'>;
}

/**
 * Tells every theme of the catalogue as it stands in an area, also those never seen there: that a theme is absent is
 * worth knowing too.
 *
 * @returns Most reviews in the window first, then most reviews, then in the catalogue's order.
 */
export function themeLines(themes: readonly ToldTheme[], area: AreaThemes): ThemeLine[] {
  return themes
    .map((theme) => themeLine(theme, area))
    .sort((a, b) => b.reviewsInWindow - a.reviewsInWindow || b.reviews - a.reviews);
}

function themeLine({ slug, name, group, definition, state, committeeId }: ToldTheme, area: AreaThemes): ThemeLine {
  const seen = area.recurrences.find((recurrence) => recurrence.slug === slug);
  const national = area.national.themes.find((theme) => theme.slug === slug);
  const labelled = area.recurrences[0]?.reviewsLabelled ?? 0;
  const cameBack = area.afterClosure.filter((recurrence) => recurrence.slug === slug);
  return {
    slug,
    name,
    group,
    definition,
    state,
    provisional: committeeId !== null,
    reviews: seen?.reviews ?? 0,
    reviewsInWindow: seen?.reviewsInWindow ?? 0,
    // The denominator is the area's, the same for every theme.
    reviewsLabelledInWindow: area.recurrences[0]?.reviewsLabelledInWindow ?? 0,
    reviewsLabelled: labelled,
    reviewsSince: seen?.reviewsSince ?? labelled,
    reviewsDetected: area.undecided.get(slug)?.reviewsDetected ?? 0,
    strengths: seen?.strengths ?? 0,
    firstSeenOn: seen?.firstSeenOn ?? null,
    lastSeenOn: seen?.lastSeenOn ?? null,
    recurs: seen?.recursLocally ?? false,
    waiting: area.undecided.get(slug)?.waiting ?? 0,
    afterClosure: new Set(cameBack.map(({ reviewId }) => reviewId)).size,
    nationalReviews: national?.reviewsRounded ?? null,
    nationalCommittees: national?.committeesBand ?? null,
  };
}
