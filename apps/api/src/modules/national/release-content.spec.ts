import { describe, expect, it } from '@jest/globals';
import type { ConfirmedLabel } from '@followthrough/domain';
import fc from 'fast-check';
import { quarterEndsBetween, releaseDue } from './release-content.js';

const makeLabel = (label: Partial<ConfirmedLabel> & { reviewId: string }): ConfirmedLabel => ({
  committeeId: `committee ${Number(label.reviewId) % 4}`,
  slug: 'chronologies',
  stance: 'learning',
  reportedOn: '2026-02-10',
  ...label,
});

/** One label each for so many reviews, spread over four committees. */
const makeLabels = (reviews: number, label: Partial<ConfirmedLabel> = {}): ConfirmedLabel[] =>
  Array.from({ length: reviews }, (_, index) => makeLabel({ reviewId: String(index), ...label }));

const anyLabel = fc.record({
  reviewId: fc.integer({ min: 0, max: 30 }).map(String),
  slug: fc.constantFrom('chronologies', 'thresholds', 'was-not-brought'),
  stance: fc.constantFrom('learning' as const, 'effective-practice' as const),
});
// A review belongs to one committee and is reported on one day.
const anyLabels = fc
  .array(anyLabel, { maxLength: 80 })
  .map((labels) =>
    labels.map((label) => makeLabel({ ...label, reportedOn: `202${4 + (Number(label.reviewId) % 3)}-02-10` })),
  );

describe('walking quarter ends', () => {
  it('gives each quarter that is over, and not the one that ends today', () => {
    expect(quarterEndsBetween('2025-11-02', '2026-06-30')).toEqual(['2025-12-31', '2026-03-31']);
    expect(quarterEndsBetween('2025-11-02', '2026-07-01')).toEqual(['2025-12-31', '2026-03-31', '2026-06-30']);
  });

  it('goes on after the last release, never to it again', () => {
    expect(quarterEndsBetween('2026-03-31', '2026-07-01')).toEqual(['2026-06-30']);
    expect(quarterEndsBetween('2026-06-30', '2026-07-01')).toEqual([]);
  });
});

describe('making a national release', () => {
  it('is not due below five new reviews or three committees', () => {
    expect(releaseDue(makeLabels(4), '2026-03-31', [])).toBeNull();
    expect(releaseDue(makeLabels(9, { committeeId: 'only one' }), '2026-03-31', [])).toBeNull();
    expect(releaseDue(makeLabels(5), '2026-03-31', [])).not.toBeNull();
  });

  it('counts as new only what the last release did not hold', () => {
    const before = makeLabels(6).map(({ reviewId }) => reviewId);
    expect(releaseDue(makeLabels(10), '2026-03-31', before)).toBeNull();
    expect(releaseDue(makeLabels(11), '2026-03-31', before)?.reviewIds).toHaveLength(11);
  });

  it('leaves out what was reported after its day', () => {
    const labels = [...makeLabels(5), makeLabel({ reviewId: '99', reportedOn: '2026-04-01' })];
    expect(releaseDue(labels, '2026-03-31', [])?.reviewIds).not.toContain('99');
  });

  it('leaves a rare theme out and says that something was held back', () => {
    const rare = makeLabel({ reviewId: '1', slug: 'was-not-brought' });
    const release = releaseDue([...makeLabels(8), rare], '2026-03-31', []);
    expect(release?.themes.map(({ slug }) => slug)).toEqual(['chronologies']);
    expect(release?.themesHeldBack).toBe(true);
    expect(releaseDue(makeLabels(8), '2026-03-31', [])?.themesHeldBack).toBe(false);
  });

  it('does not count effective practice as learning', () => {
    const release = releaseDue(makeLabels(8, { stance: 'effective-practice' }), '2026-03-31', []);
    expect(release).toMatchObject({ reviewsRounded: 10, themes: [], themesHeldBack: false });
  });

  it('gives every theme the same years, with no figure for a year below the thresholds', () => {
    const lone = makeLabel({ reviewId: '99', reportedOn: '2024-06-01' });
    const release = releaseDue([...makeLabels(8), lone], '2026-03-31', []);
    expect(release?.themes[0]?.byYear).toEqual([
      { year: 2024, reviewsRounded: null },
      { year: 2025, reviewsRounded: null },
      { year: 2026, reviewsRounded: 10 },
    ]);
  });

  it('shows nothing that fewer than five reviews or three committees stand behind', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        for (const { slug, reviewsRounded, byYear } of releaseDue(labels, '2026-12-31', [])?.themes ?? []) {
          const behind = labels.filter((label) => label.slug === slug && label.stance === 'learning');
          const enough = (some: ConfirmedLabel[]) =>
            new Set(some.map((label) => label.reviewId)).size >= 5 &&
            new Set(some.map((label) => label.committeeId)).size >= 3;
          expect(enough(behind)).toBe(true);
          expect(reviewsRounded % 5).toBe(0);
          for (const year of byYear)
            expect(year.reviewsRounded !== null).toBe(
              enough(behind.filter((label) => label.reportedOn.startsWith(String(year.year)))),
            );
        }
      }),
    );
  });

  it('does not depend on the order of the labels', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        expect(releaseDue(labels.toReversed(), '2026-12-31', [])).toEqual(releaseDue(labels, '2026-12-31', []));
      }),
    );
  });

  it('never tells two releases apart by fewer than five reviews', () => {
    fc.assert(
      fc.property(anyLabels, fc.array(fc.integer({ min: 0, max: 30 }).map(String)), (labels, before) => {
        const release = releaseDue(labels, '2026-12-31', before);
        fc.pre(release !== null);
        const added = release?.reviewIds.filter((id) => !before.includes(id)) ?? [];
        expect(added.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
