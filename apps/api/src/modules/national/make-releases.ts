import { randomUUID } from 'node:crypto';
import type { ConfirmedLabel, LocalDate } from '@followthrough/domain';
import { catalogueVersion } from '@followthrough/themes';
import type { EntityManager } from 'typeorm';
import { releasedLabelsSql } from './released-labels.sql.js';
import { quarterEndsBetween, releaseDue, type ReleaseContent } from './release-content.js';

/**
 * Makes the releases of national themes that are due: one for each quarter end, since the last release, by which enough
 * new reviews had come. A release that was made is never changed.
 *
 * @param manager - Of the database's owner, who alone sees every committee.
 * @returns How many were made.
 */
export function makeReleasesDue(manager: EntityManager, today: LocalDate): Promise<number> {
  return manager.transaction(async (inside) => {
    // Two copies of the product that start at once take turns.
    await inside.query(`select pg_advisory_xact_lock(hashtextextended('national release', 0))`);
    const labels = await ask<ConfirmedLabel[]>(inside, releasedLabelsSql, []);
    const last = await ask<LastRelease | null>(inside, lastReleaseSql, null);
    const first = labels.map((label) => label.reportedOn).sort()[0];
    if (first === undefined) return 0;
    let basis = last?.reviewIds ?? [];
    let made = 0;
    for (const asAt of quarterEndsBetween(last?.asAt ?? first, today)) {
      const release = releaseDue(labels, asAt, basis);
      if (release === null) continue;
      await writeRelease(inside, release, today);
      basis = release.reviewIds;
      made += 1;
    }
    return made;
  });
}

interface LastRelease {
  readonly asAt: LocalDate;
  readonly reviewIds: readonly string[];
}

const lastReleaseSql = `
  select json_build_object('asAt', n.as_at, 'reviewIds', b.review_ids) as json
  from national_release n join national_release_basis b on b.release_id = n.id
  order by n.as_at desc limit 1`;

async function ask<Answer>(manager: EntityManager, sql: string, otherwise: Answer): Promise<Answer> {
  const rows = (await manager.query(sql)) as { json: Answer }[]; // the driver's rows carry no type
  return rows[0]?.json ?? otherwise;
}

async function writeRelease(manager: EntityManager, release: ReleaseContent, releasedOn: LocalDate): Promise<void> {
  const id = randomUUID();
  await manager.query(
    `insert into national_release (id, as_at, released_on, catalogue_version, reviews_rounded, committees_band,
       themes_held_back) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      release.asAt,
      releasedOn,
      catalogueVersion,
      release.reviewsRounded,
      release.committeesBand,
      release.themesHeldBack,
    ],
  );
  await manager.query('insert into national_release_basis (release_id, review_ids) values ($1, $2)', [
    id,
    release.reviewIds,
  ]);
  await manager.query(
    `insert into national_release_theme (release_id, slug, reviews_rounded, committees_band, by_year)
     select $1, slug, "reviewsRounded", "committeesBand", "byYear"
     from json_to_recordset($2) as t(slug text, "reviewsRounded" integer, "committeesBand" text, "byYear" jsonb)`,
    [id, JSON.stringify(release.themes)],
  );
}
