import { countsUnder, type CatalogueOn, type LocalDate, type Placement } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesLabels } from '../../../database/seen.js';

/** Where labels count, for questions in SQL: only those that do not count under the theme they were written under. */
export interface Placing {
  readonly standing: CatalogueOn;
  readonly bySlug: Readonly<Record<string, string>>;
  /** Labels of split themes that a person placed, by the assignment's id. */
  readonly byAssignment: Readonly<Record<string, string>>;
}

interface PlacedAssignment {
  readonly id: string;
  readonly slug: string;
  readonly placements: readonly Placement[];
}

/** Where the labels that the caller sees count in a catalogue, as they were placed by a day. */
export async function findPlacing(scoped: Scoped, standing: CatalogueOn, day: LocalDate): Promise<Placing> {
  const moved = [...standing.keys()].map((slug) => [slug, countsUnder(standing, slug)] as const);
  const anySplit = [...standing.values()].some(({ state }) => state === 'split');
  const placed = anySplit ? await findPlacedAssignments(scoped, day) : [];
  const at = placed.map(({ id, slug, placements }) => [id, countsUnder(standing, slug, placements)] as const);
  return {
    standing,
    bySlug: Object.fromEntries(moved.filter(([slug, under]) => slug !== under)),
    byAssignment: Object.fromEntries(at),
  };
}

/** The parameters of a question that asks where labels count, for `countsUnderSql`. */
export function placingParameters({ bySlug, byAssignment }: Placing): [string, string] {
  return [JSON.stringify(bySlug), JSON.stringify(byAssignment)];
}

/**
 * The theme under which a theme assignment counts, in SQL.
 *
 * @param first - Which parameter of the question is the first of `placingParameters`; the other follows it.
 */
export function countsUnderSql(row: string, first: number): string {
  return `coalesce($${first + 1}::jsonb ->> ${row}.id::text, $${first}::jsonb ->> ${row}.slug, ${row}.slug)`;
}

async function findPlacedAssignments(scoped: Scoped, day: LocalDate): Promise<PlacedAssignment[]> {
  const seen = (row: string) => seesLabels(scoped.scope, row);
  const found = await scoped.json<PlacedAssignment[]>(
    `select coalesce(json_agg(json_build_object('id', x.id, 'slug', x.slug, 'placements', p.placements)), '[]') as json
     from (
       select assignment_id,
         json_agg(json_build_object('changeId', change_id, 'slug', slug) order by position) as placements
       from theme_placement w where placed_on <= $1 and ${seen('w')} group by assignment_id) p
     join theme_assignment x on x.id = p.assignment_id and ${seen('x')}`,
    [day],
  );
  return found ?? [];
}
