import { randomUUID } from 'node:crypto';
import type { LocalDate, ReleaseBasis, ReleaseContent, ReleaseThresholds } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import type { NamesOn } from './names-on.js';

/** A release about to be frozen. */
export interface ReleaseToWrite {
  readonly content: ReleaseContent;
  readonly basis: ReleaseBasis;
  readonly thresholds: ReleaseThresholds;
  /** Whether a theme was seen and is not shown. */
  readonly themesHeldBack: boolean;
  readonly names: NamesOn;
  readonly releasedOn: LocalDate;
}

/** Freezes a release: what may be shown of it, the names it was made with, and apart from them what it was counted from. */
export async function writeRelease(manager: EntityManager, release: ReleaseToWrite): Promise<void> {
  const { content, basis, thresholds, names } = release;
  const id = randomUUID();
  await manager.query(
    `insert into national_release (id, as_at, released_on, catalogue_version, reviews_rounded, committees_band,
       themes_held_back, reviews_min, committees_min) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, content.asAt, release.releasedOn, names.catalogueVersion, content.reviewsRounded, content.committeesBand],
      ...[release.themesHeldBack, thresholds.reviewsMin, thresholds.committeesMin],
    ],
  );
  await manager.query('insert into national_release_basis (release_id, review_ids, basis) values ($1, $2, $3)', [
    ...[id, basis.all.reviewIds, JSON.stringify(basis)],
  ]);
  await manager.query(themesSql, [
    id,
    JSON.stringify(content.themes.map((theme) => ({ ...theme, ...names.named(theme.slug) }))),
  ]);
  await manager.query(pairsSql, [
    id,
    JSON.stringify(content.pairs.map(({ slugs, ...said }) => ({ ...said, slug: slugs[0], with: slugs[1] }))),
  ]);
  await manager.query(statementsSql, [id, JSON.stringify(names.moved)]);
}

const themesSql = `
  insert into national_release_theme (release_id, slug, name, group_slug, as_at, reviews_rounded, out_of_rounded,
    committees_band, years, age, event, came_back)
  select $1, slug, name, "group", "asAt", "reviewsRounded", "outOfRounded", "committeesBand", years,
    nullif(age, 'null'), nullif(event, 'null'), nullif("cameBack", 'null')
  from jsonb_to_recordset($2) as t(slug text, name text, "group" text, "asAt" date, "reviewsRounded" integer,
    "outOfRounded" integer, "committeesBand" text, years jsonb, age jsonb, event jsonb, "cameBack" jsonb)`;

const pairsSql = `
  insert into national_release_pair (release_id, slug, with_slug, as_at, reviews_rounded, committees_band)
  select $1, slug, "with", "asAt", "reviewsRounded", "committeesBand"
  from jsonb_to_recordset($2) as t(slug text, "with" text, "asAt" date, "reviewsRounded" integer, "committeesBand" text)`;

// Beside a theme that is shown and nowhere else: a statement would tell that somebody had the theme.
const statementsSql = `
  insert into national_release_statement (release_id, slug, text)
  select $1, t.slug, c.text from cleared_statement c
  join national_release_theme t on t.release_id = $1 and t.slug = coalesce($2::jsonb ->> c.slug, c.slug)
  join national_release n on n.id = $1
  where c.revoked_on is null and c.cleared_on <= n.released_on
  order by random()`;
