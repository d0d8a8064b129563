import {
  catalogueOn,
  countsUnder,
  placeLabels,
  recurrenceRule,
  recurrences,
  toldChanges,
  waitsForPlace,
  type CatalogueOn,
  type ChangePreview,
  type LocalDate,
  type Recurrence,
  type ThemeChange,
} from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import type { KnownLabel } from '../labels/known-labels.repository.js';

/** What a change is looked at against. */
export interface PreviewGround {
  readonly changes: readonly ThemeChange[];
  /** The labels whose counts the caller sees; `null` for whoever sees none. */
  readonly labels: readonly KnownLabel[] | null;
  readonly today: LocalDate;
}

/** What a change would do to counts: those of today, under the catalogue of its day with it and without. */
export function changePreview(change: ThemeChange, { changes, labels, today }: PreviewGround): ChangePreview {
  const base = catalogue().themes;
  const without = catalogueOn(base, changes, change.effectiveOn);
  const withIt = catalogueOn(base, [...changes, change], change.effectiveOn);
  const known = labels ?? [];
  const before = recurrences(placeLabels(without, known), today);
  const after = recurrences(placeLabels(withIt, known), today);
  return {
    sentence: toldChanges(base, [...changes, change]).find((told) => told.change === change)?.sentence ?? '',
    effectiveOn: change.effectiveOn,
    figures: labels !== null,
    reviewsLabelledInWindow: before[0]?.reviewsLabelledInWindow ?? 0,
    windowMonths: recurrenceRule.windowMonths,
    rows: labels === null ? [] : rowsOf(without, withIt, { before, after, about: slugsOf(change) }),
    toPlace: waiting(withIt, known) - waiting(without, known),
  };
}

function slugsOf({ content }: ThemeChange): string[] {
  if (content.kind === 'merge') return [content.slug, content.into];
  return content.kind === 'split' ? [content.slug, ...content.parts.map(({ slug }) => slug)] : [content.slug];
}

interface Compared {
  readonly before: readonly Recurrence[];
  readonly after: readonly Recurrence[];
  readonly about: readonly string[];
}

function rowsOf(without: CatalogueOn, withIt: CatalogueOn, { before, after, about }: Compared): ChangePreview['rows'] {
  const slugs = new Set([...about, ...before.map(({ slug }) => slug), ...after.map(({ slug }) => slug)]);
  return [...slugs].flatMap((slug) => {
    const row = {
      slug,
      name: withIt.get(slug)?.name ?? slug,
      before: without.has(slug) ? countOf(before, slug) : null,
      after: withIt.has(slug) ? countOf(after, slug) : null,
    };
    const same = JSON.stringify(row.before) === JSON.stringify(row.after);
    return same && !about.includes(slug) ? [] : [row];
  });
}

function countOf(counted: readonly Recurrence[], slug: string) {
  const found = counted.find((each) => each.slug === slug);
  return {
    reviews: found?.reviews ?? 0,
    reviewsInWindow: found?.reviewsInWindow ?? 0,
    recurs: found?.recursLocally ?? false,
  };
}

function waiting(standing: CatalogueOn, labels: readonly KnownLabel[]): number {
  return labels.filter(({ slug, placements }) => waitsForPlace(standing, countsUnder(standing, slug, placements)))
    .length;
}
