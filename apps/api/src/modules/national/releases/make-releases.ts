import {
  holdsBack,
  nextRelease,
  releaseContent,
  type LocalDate,
  type ReleaseBasis,
  type ReleaseThresholds,
} from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { countedReviewsSql, type WrittenReview } from './counted-reviews.sql.js';
import { namesOn, type NamesOn } from './names-on.js';
import { quarterEndsBetween } from './quarter-ends.js';
import { writeRelease } from './write-release.js';

/**
 * Makes the releases of national themes that are due: one for each quarter end, since the last release, by which enough
 * new reviews had come. A release that was made is never changed.
 *
 * @param manager - Of the product itself or of the database's owner, who alone see every committee.
 * @returns How many were made.
 */
export async function makeReleasesDue(manager: EntityManager, today: LocalDate): Promise<number> {
  // Two copies of the product that start at once take turns.
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('national release', 0))`);
  const last = await ask<{ asAt: LocalDate; basis: ReleaseBasis } | null>(manager, lastReleaseSql, null);
  // Most days no quarter has ended since, and there is nothing to count.
  if (last !== null && quarterEndsBetween(last.asAt, today).length === 0) return 0;
  const reviews = await ask<WrittenReview[]>(manager, countedReviewsSql, []);
  const thresholds = await ask<ReleaseThresholds | null>(manager, thresholdsSql, null);
  const first = reviews.map(({ reportedOn }) => reportedOn).sort()[0];
  if (first === undefined || thresholds === null) return 0;
  let basis = last?.basis ?? null;
  let made = 0;
  for (const asAt of quarterEndsBetween(last?.asAt ?? first, today)) {
    const names = await namesOn(manager, asAt);
    const ground = groundOn(reviews, names, asAt, thresholds);
    const next = nextRelease(ground, basis);
    if (next === null) continue;
    const content = releaseContent(next, thresholds, names.isListed);
    const themesHeldBack = holdsBack(content, ground.reviews);
    await writeRelease(manager, { content, basis: next, thresholds, themesHeldBack, names, releasedOn: today });
    basis = next;
    made += 1;
  }
  return made;
}

// oxlint-disable-next-line max-params -- the reviews and names of a day, under the thresholds in force.
function groundOn(reviews: readonly WrittenReview[], names: NamesOn, asAt: LocalDate, thresholds: ReleaseThresholds) {
  const known = reviews.filter(({ reportedOn }) => reportedOn <= asAt);
  return {
    ...{ asAt, thresholds, cameFrom: names.cameFrom },
    reviews: known.map((review) => ({
      ...review,
      themes: names.counted(review.themes),
      cameBack: names.counted(review.cameBack),
    })),
  };
}

const lastReleaseSql = `
  select json_build_object('asAt', n.as_at, 'basis', b.basis) as json
  from national_release n join national_release_basis b on b.release_id = n.id
  order by n.as_at desc limit 1`;

const thresholdsSql = `
  select json_build_object('reviewsMin', reviews_min, 'committeesMin', committees_min) as json from national_setting`;

async function ask<Answer>(manager: EntityManager, sql: string, otherwise: Answer): Promise<Answer> {
  const rows = (await manager.query(sql)) as { json: Answer }[]; // the driver's rows carry no type
  return rows[0]?.json ?? otherwise;
}
