import type { LocalDate } from '../local-date.js';
import { sayCounted, stillEnough, type Counted, type Said } from './counted.js';
import type { CountedRow } from './cross-table.js';
import type { CrossTable } from './groupings.js';
import type { ReleaseBasis } from './next-release.js';
import type { CountedTheme } from './theme-figure.js';
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

/** What may be shown of a theme. */
export interface SaidTheme extends SaidOn {
  readonly slug: string;
  readonly outOfRounded: number;
  readonly years: readonly { readonly from: number; readonly to: number; readonly reviewsRounded: number }[];
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
 * What may be shown of what was counted.
 *
 * @param isListed - Whether a theme still stands in the catalogue by itself; one that was merged away does not.
 */
export function releaseContent(
  { all, themes, pairs }: ReleaseBasis,
  thresholds: ReleaseThresholds,
  isListed: (slug: string) => boolean,
): ReleaseContent {
  const shown = themes.filter(({ slug, counted }) => isListed(slug) && stillEnough(counted, thresholds));
  const slugs = new Set(shown.map(({ slug }) => slug));
  return {
    ...saidOn(all),
    themes: shown.map((theme) => saidTheme(theme, thresholds)),
    pairs: pairs
      .filter(({ slugs: of, counted }) => of.every((slug) => slugs.has(slug)) && stillEnough(counted, thresholds))
      .map((pair) => ({ slugs: pair.slugs, ...saidOn(pair.counted) })),
  };
}

const saidOn = (counted: Counted): SaidOn => ({ asAt: counted.asAt, ...sayCounted(counted) });

function saidTheme(theme: CountedTheme, thresholds: ReleaseThresholds): SaidTheme {
  const { slug, counted, outOfRounded, spans, cameBack } = theme;
  const row = (table: CrossTable) => saidRow(theme.tables[table], thresholds);
  return {
    ...{ slug, outOfRounded, ...saidOn(counted) },
    years: spans.every((span) => stillEnough(span, thresholds))
      ? spans.map((span) => ({ from: span.from, to: span.to, reviewsRounded: sayCounted(span).reviewsRounded }))
      : [],
    ...{ age: row('age'), event: row('event') },
    cameBack: cameBack !== null && stillEnough(cameBack, thresholds) ? saidOn(cameBack) : null,
  };
}

/** Stricter thresholds than a row was counted under hide it whole. */
function saidRow(row: CountedRow | undefined, { reviewsMin }: ReleaseThresholds): SaidRow | null {
  const cells = Object.entries(row?.cells ?? {});
  if (row === undefined || cells.some(([, ids]) => ids.length < reviewsMin)) return null;
  return {
    asAt: row.asAt,
    cells: cells.map(([cell, ids]) => ({
      cell,
      reviewsRounded: sayCounted({ reviewIds: ids, committees: 0 }).reviewsRounded,
    })),
  };
}
