import type { LocalDate } from '../local-date.js';
import { countNow, type Counted } from './counted.js';
import { nextRow, type CountedRow } from './cross-table.js';
import { fewestOf, type Fewest } from './fewest.js';
import { crossTables, type CrossTable } from './groupings.js';
import { nextPart, type CountedPart } from './part.js';
import { idsOf, isEnough, without, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';
import { yearOf, yearSpans } from './year-spans.js';

/** Reviews of some years that were counted together. */
export interface CountedSpan extends Counted {
  readonly from: number;
  readonly to: number;
}

/** All that was ever counted aloud of a theme. */
export interface CountedTheme {
  readonly slug: string;
  readonly counted: Counted;
  /** Behind it, and behind the reviews of that day without it; not kept of the themes that were counted first. */
  readonly fewest?: Fewest;
  /** How many reviews there were in all on the same day, rounded. */
  readonly outOfRounded: number;
  readonly spans: readonly CountedSpan[];
  readonly tables: Partial<Readonly<Record<CrossTable, CountedRow>>>;
  readonly cameBack: CountedPart | null;
}

/** What a theme's next figure depends on. */
export interface ThemeNow {
  readonly slug: string;
  /** The reviews that carry it now. */
  readonly reviews: ReviewSet;
  /** Every review with a confirmed theme. */
  readonly all: ReviewSet;
  readonly outOfRounded: number;
  readonly asAt: LocalDate;
  /** What was counted of themes that were merged into it, or that it was split from. */
  readonly kin: readonly Counted[];
}

/**
 * Counts a theme anew where enough reviews of enough committees carry it that it had not been counted with; else what was
 * counted before stands. So no difference between two releases is about fewer.
 *
 * @returns `earlier` itself where nothing new is said.
 */
export function nextTheme(
  now: ThemeNow,
  earlier: CountedTheme | null,
  thresholds: ReleaseThresholds,
): CountedTheme | null {
  const { slug, reviews, asAt, outOfRounded } = now;
  const fresh = without(reviews, earlier?.counted.reviewIds ?? []);
  if (!isEnough(fresh, thresholds) || !isApart(now, earlier, thresholds)) return earlier;
  const first = earlier?.counted.asAt ?? now.all.map(({ reportedOn }) => reportedOn).sort()[0] ?? asAt;
  const spans = yearSpans(fresh, { from: yearOf(first), to: yearOf(asAt) }, thresholds).map(
    ({ from, to, reviews: inSpan }) => ({
      ...countNow(inSpan, asAt),
      ...{ from, to },
    }),
  );
  const cameBack = reviews.filter((review) => review.cameBack.includes(slug));
  return {
    slug,
    counted: countNow(reviews, asAt),
    fewest: fewestOf([reviews, without(now.all, idsOf(reviews))]),
    outOfRounded,
    spans: [...(earlier?.spans ?? []), ...spans],
    tables: tablesOf(now, earlier, thresholds),
    cameBack:
      nextPart(cameBack, { wholes: [reviews], asAt }, earlier?.cameBack ?? null, thresholds) ??
      earlier?.cameBack ??
      null,
  };
}

function tablesOf(now: ThemeNow, earlier: CountedTheme | null, thresholds: ReleaseThresholds): CountedTheme['tables'] {
  const rows = crossTables.flatMap((table) => {
    const before = earlier?.tables[table] ?? null;
    const row = nextRow(table, now, before, thresholds) ?? before;
    return row === null ? [] : [[table, row] as const];
  });
  return Object.fromEntries(rows);
}

/** Whether the reviews without the theme are enough, and whatever a catalogue's change lets anybody subtract. */
function isApart({ reviews, all, kin }: ThemeNow, earlier: CountedTheme | null, thresholds: ReleaseThresholds) {
  const ids = idsOf(reviews);
  if (!isEnough(without(all, ids), thresholds)) return false;
  const noneOrEnough = (set: ReviewSet) => set.length === 0 || isEnough(set, thresholds);
  const known = new Set(earlier?.counted.reviewIds);
  return kin.every(({ reviewIds }) => {
    const counted = new Set(reviewIds);
    const here = all.filter(({ reviewId }) => counted.has(reviewId));
    return (
      isEnough(without(reviews, reviewIds), thresholds) &&
      noneOrEnough(without(here, ids)) &&
      noneOrEnough(here.filter(({ reviewId }) => known.has(reviewId)))
    );
  });
}
