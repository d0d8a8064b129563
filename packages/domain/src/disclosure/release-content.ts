import type { LocalDate } from '../local-date.js';
import { sayCounted, stillEnough, type Counted, type Said } from './counted.js';
import type { CountedRow } from './cross-table.js';
import { wereEnough, type Fewest } from './fewest.js';
import type { CrossTable } from './groupings.js';
import type { ReleaseBasis } from './next-release.js';
import type { ReviewSet } from './review-set.js';
import type { CountedSpan, CountedTheme } from './theme-figure.js';
import type { ReleaseThresholds } from './thresholds.js';

/** A figure with the day it was counted, which may be that of an earlier release. */
export interface SaidOn extends Said {
  readonly asAt: LocalDate;
}

/** A theme's row of a cross-table as it may be shown. */
export interface SaidRow {
  readonly asAt: LocalDate;
  readonly cells: readonly { readonly cell: string; readonly reviewsRounded: number }[];
}

/** The reviews of some years that were counted together on a day, which may be before the theme was last counted. */
export interface SaidYears {
  readonly from: number;
  readonly to: number;
  readonly asAt: LocalDate;
  readonly reviewsRounded: number;
}

/** What may be shown of a theme. */
export interface SaidTheme extends SaidOn {
  readonly slug: string;
  readonly outOfRounded: number;
  readonly years: readonly SaidYears[];
  readonly age: SaidRow | null;
  readonly event: SaidRow | null;
  readonly cameBack: SaidOn | null;
}

/** Everything that may be shown of a release. There is nothing else in it. */
export interface ReleaseContent extends SaidOn {
  readonly themes: readonly SaidTheme[];
  readonly pairs: readonly (SaidOn & { readonly slugs: readonly [string, string] })[];
}

/**
 * What may be shown of what was counted. Stricter thresholds than a figure was counted under hide it where they are not
 * met by it, by any of its parts, or by what it leaves of a whole.
 *
 * @param isListed - Whether a theme still stands in the catalogue by itself; one that was merged away does not.
 */
export function releaseContent(
  { all, themes, pairs }: ReleaseBasis,
  thresholds: ReleaseThresholds,
  isListed: (slug: string) => boolean,
): ReleaseContent {
  const shown = themes.filter((theme) => isListed(theme.slug) && isShown(theme.counted, theme.fewest, thresholds));
  const slugs = new Set(shown.map(({ slug }) => slug));
  return {
    ...saidOn(all),
    themes: shown.map((theme) => saidTheme(theme, thresholds)),
    pairs: pairs
      .filter(
        ({ slugs: of, counted }) => of.every((slug) => slugs.has(slug)) && isShown(counted, counted.fewest, thresholds),
      )
      .map((pair) => ({ slugs: pair.slugs, ...saidOn(pair.counted) })),
  };
}

/** Whether a theme of those in some reviews is not shown. */
export function holdsBack({ themes }: ReleaseContent, reviews: ReviewSet): boolean {
  const shown = new Set(themes.map(({ slug }) => slug));
  return reviews.some((review) => review.themes.some((slug) => !shown.has(slug)));
}

const isShown = (counted: Counted, fewest: Fewest | undefined, thresholds: ReleaseThresholds) =>
  stillEnough(counted, thresholds) && wereEnough(fewest, thresholds);

const saidOn = (counted: Counted): SaidOn => ({ asAt: counted.asAt, ...sayCounted(counted) });

function saidTheme(theme: CountedTheme, thresholds: ReleaseThresholds): SaidTheme {
  const { slug, counted, outOfRounded, spans, cameBack } = theme;
  const row = (table: CrossTable) => saidRow(theme.tables[table], thresholds);
  return {
    ...{ slug, outOfRounded, ...saidOn(counted) },
    years: spans.every((span) => stillEnough(span, thresholds)) ? spans.map(saidYears) : [],
    ...{ age: row('age'), event: row('event') },
    cameBack: cameBack !== null && isShown(cameBack, cameBack.fewest, thresholds) ? saidOn(cameBack) : null,
  };
}

const saidYears = (span: CountedSpan): SaidYears => ({
  ...{ from: span.from, to: span.to, asAt: span.asAt, reviewsRounded: sayCounted(span).reviewsRounded },
});

/** Stricter thresholds than a row was counted under hide it whole. */
function saidRow(row: CountedRow | undefined, thresholds: ReleaseThresholds): SaidRow | null {
  if (row === undefined || !wereEnough(row.fewest, thresholds)) return null;
  return {
    asAt: row.asAt,
    cells: Object.entries(row.cells).map(([cell, ids]) => ({
      cell,
      reviewsRounded: sayCounted({ reviewIds: ids, committees: 0 }).reviewsRounded,
    })),
  };
}
