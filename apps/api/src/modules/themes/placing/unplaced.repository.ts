import type { Placement, Stance } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';
import { countsUnderSql, placingParameters, type Placing } from '../../catalogue/index.js';
import type { StoredPassage } from '../passages/passage.mapper.js';
import { passageFrom, passageJson } from '../passages/passage.sql.js';

/** A label with its passage. */
export interface LabelledPassage {
  readonly assignmentId: string;
  readonly stance: Stance;
  readonly passage: StoredPassage;
}

/** The labels of the caller's area that count under a theme, each with its passage; the oldest review first. */
export async function findLabelsUnder(scoped: Scoped, slug: string, placing: Placing): Promise<LabelledPassage[]> {
  const found = await scoped.json<LabelledPassage[]>(
    `with label as (
       select x.id, x.stance, coalesce(x.finding_id, x.strategy_id, x.action_id) as passage_id from theme_assignment x
       where ${countsUnderSql('x', 2)} = $1 and x.status in ('confirmed', 'added') and ${seesOwn(scoped.scope, 'x')})
     select coalesce(json_agg(json_build_object('assignmentId', l.id, 'stance', l.stance,
       'passage', ${passageJson(scoped.scope)}) order by r.reported_on nulls last, r.reference, p.turn, p.position), '[]') as json
     from ${passageFrom(scoped.scope)} join label l on l.passage_id = p.id
     where p.id = any(array(select passage_id from label))`,
    [slug, ...placingParameters(placing)],
  );
  return found ?? [];
}

/** A label as placing it needs it. */
export interface PlaceableLabel {
  readonly slug: string;
  readonly counts: boolean;
  readonly placements: readonly Placement[];
}

/** A label the caller may see, or `null`. */
export function findPlaceable(scoped: Scoped, assignmentId: string): Promise<PlaceableLabel | null> {
  const own = (row: string) => seesOwn(scoped.scope, row);
  return scoped.json<PlaceableLabel>(
    `select json_build_object('slug', x.slug, 'counts', x.status in ('confirmed', 'added'), 'placements', (
       select coalesce(json_agg(json_build_object('changeId', p.change_id, 'slug', p.slug) order by p.position), '[]')
       from theme_placement p where p.assignment_id = x.id and ${own('p')})) as json
     from theme_assignment x where x.id = $1 and ${own('x')}`,
    [assignmentId],
  );
}

/** Where a person places a label. */
export interface NewlyPlaced {
  readonly committeeId: string;
  readonly assignmentId: string;
  readonly changeId: string;
  readonly slug: string;
  readonly placedOn: string;
  readonly placedBy: string;
}

/** Keeps where a label was placed, beside where it was placed before. */
export async function insertPlacement(scoped: Scoped, placed: NewlyPlaced): Promise<void> {
  const { committeeId, assignmentId, changeId, slug, placedOn, placedBy } = placed;
  await scoped.rows(
    `insert into theme_placement (committee_id, assignment_id, change_id, slug, placed_on, placed_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [committeeId, assignmentId, changeId, slug, placedOn, placedBy],
  );
}
