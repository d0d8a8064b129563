import { z } from 'zod';

/** What the thresholds of a release may be: the default, or stricter up to ten. */
export const thresholdBounds = { reviewsMin: { min: 5, max: 10 }, committeesMin: { min: 3, max: 10 } } as const;

const within = ({ min, max }: { readonly min: number; readonly max: number }, what: string) =>
  z.int().min(min, `At least ${min} ${what}: fewer could tell who a child is.`).max(max, `At most ${max} ${what}.`);

/** What must stand behind every figure of a release, and behind every difference between two. */
export const ReleaseThresholds = z
  .strictObject({
    reviewsMin: within(thresholdBounds.reviewsMin, 'reviews'),
    committeesMin: within(thresholdBounds.committeesMin, 'committees'),
  })
  .meta({ id: 'ReleaseThresholds' });
export type ReleaseThresholds = z.infer<typeof ReleaseThresholds>;

/**
 * The thresholds unless somebody sets stricter ones: five reviews and three committees.
 *
 * @source Our own, argued in `docs/method/disclosure-control.md` from simulated attacks on small tables.
 */
export const releaseThresholds: ReleaseThresholds = { reviewsMin: 5, committeesMin: 3 };
