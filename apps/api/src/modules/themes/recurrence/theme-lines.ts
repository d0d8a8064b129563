import type { AfterClosure, NationalThemes, Recurrence, ThemeLine } from '@followthrough/domain';
import type { Theme } from '@followthrough/themes';

/** What is known of themes in an area. */
export interface AreaThemes {
  /** One entry a theme that was confirmed in the area. */
  readonly recurrences: readonly Recurrence[];
  /** Passages that wait for a decision, by the theme's slug. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly afterClosure: readonly AfterClosure[];
  readonly national: NationalThemes;
}

/**
 * Tells every theme of the catalogue as it stands in an area, also those never seen there: that a theme is absent is
 * worth knowing too.
 *
 * @returns Most reviews in the window first, then most reviews, then in the catalogue's order.
 */
export function themeLines(themes: readonly Theme[], area: AreaThemes): ThemeLine[] {
  return themes
    .map((theme) => themeLine(theme, area))
    .sort((a, b) => b.reviewsInWindow - a.reviewsInWindow || b.reviews - a.reviews);
}

function themeLine({ slug, name, group, definition }: Theme, area: AreaThemes): ThemeLine {
  const seen = area.recurrences.find((recurrence) => recurrence.slug === slug);
  const national = area.national.themes.find((theme) => theme.slug === slug);
  const cameBack = area.afterClosure.filter((recurrence) => recurrence.slug === slug);
  return {
    slug,
    name,
    group,
    definition,
    reviews: seen?.reviews ?? 0,
    reviewsInWindow: seen?.reviewsInWindow ?? 0,
    // The denominator is the area's, the same for every theme.
    reviewsLabelledInWindow: area.recurrences[0]?.reviewsLabelledInWindow ?? 0,
    strengths: seen?.strengths ?? 0,
    firstSeenOn: seen?.firstSeenOn ?? null,
    lastSeenOn: seen?.lastSeenOn ?? null,
    recurs: seen?.recursLocally ?? false,
    waiting: area.waiting.get(slug) ?? 0,
    afterClosure: new Set(cameBack.map(({ reviewId }) => reviewId)).size,
    nationalReviews: national?.reviewsRounded ?? null,
    nationalCommittees: national?.committeesBand ?? null,
  };
}
