import type { LocalDate } from '../local-date.js';
import { fewestOf, type Fewest } from './fewest.js';
import { groupings, type CrossTable, type Grouping } from './groupings.js';
import { idsOf, isEnough, without, type CountedReview, type ReviewSet } from './review-set.js';
import type { ReleaseThresholds } from './thresholds.js';

/** A theme's row of a cross-table as it was counted: all of its cells, none left over. */
export interface CountedRow {
  readonly asAt: LocalDate;
  /** Which way of taking cells together, 0 the finest. */
  readonly level: number;
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** Behind any of its cells; not kept of the rows that were counted first. */
  readonly fewest?: Fewest;
}

/**
 * A theme's row of a cross-table: the finest way of taking cells together in which every cell is enough, and in which
 * every cell has gained enough since the row was last counted. A row is shown whole or not at all.
 *
 * @param earlier - The row as it was last counted, if ever; a row never gets coarser.
 * @returns `null` where there is no such way, so that the earlier row stands.
 */
// oxlint-disable-next-line max-params -- which table, of what, when, and after what; the thresholds are asked of each.
export function nextRow(
  table: CrossTable,
  { reviews, asAt }: { readonly reviews: ReviewSet; readonly asAt: LocalDate },
  earlier: CountedRow | null,
  thresholds: ReleaseThresholds,
): CountedRow | null {
  const ways = groupings[table];
  const levels = ways.slice(0, (earlier?.level ?? ways.length - 1) + 1);
  if (earlier !== null && !hasGrown(ways[earlier.level], reviews, earlier, thresholds)) return null;
  for (const [level, way] of levels.entries()) {
    const cells = cellsOf(way, reviews);
    if (!cells.every(([, inCell]) => isEnough(inCell, thresholds))) continue;
    return {
      ...{ asAt, level, fewest: fewestOf(cells.map(([, inCell]) => inCell)) },
      cells: Object.fromEntries(cells.map(([cell, inCell]) => [cell, idsOf(inCell)])),
    };
  }
  return null;
}

// oxlint-disable-next-line max-params -- the way, what it parts now, what it parted then, and by how much it must differ.
function hasGrown(
  way: Grouping | undefined,
  reviews: ReviewSet,
  earlier: CountedRow,
  thresholds: ReleaseThresholds,
): boolean {
  if (way === undefined) return false;
  return cellsOf(way, reviews).every(([cell, inCell]) =>
    isEnough(without(inCell, earlier.cells[cell] ?? []), thresholds),
  );
}

function cellsOf({ cells, cellOf }: Grouping, reviews: ReviewSet): [string, CountedReview[]][] {
  return cells.map((cell) => [cell, reviews.filter((review) => cellOf(review) === cell)]);
}
