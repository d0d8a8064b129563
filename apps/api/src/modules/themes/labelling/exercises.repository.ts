import type { ExerciseLine, ExerciseList, GivenLabel, LocalDate, Stance } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** An exercise `e` as a line of a list, as JSON. */
const lineJson = (reviewSeen: string) => `json_build_object(
  'id', e.id, 'seed', e.seed, 'madeBy', e.made_by, 'madeOn', e.made_on, 'completedOn', e.completed_on,
  'review', (select r.reference from review r where r.id = e.review_id and ${reviewSeen}),
  'passages', (select count(*) from exercise_passage p where p.exercise_id = e.id and p.committee_id = e.committee_id),
  'first', json_build_object('post', e.first_post, 'done', e.first_done,
    'isCaller', e.first_id = (select scope.person_id())),
  'second', json_build_object('post', e.second_post, 'done', e.second_done,
    'isCaller', e.second_id = (select scope.person_id())))`;

/** Every exercise of the caller's committee, the newest first. */
export async function findExercises(scoped: Scoped): Promise<ExerciseLine[]> {
  const { scope } = scoped;
  const found = await scoped.json<ExerciseLine[]>(
    `select coalesce(json_agg(${lineJson(seesOwn(scope, 'r'))} order by e.made_on desc, e.id), '[]') as json
     from label_exercise e where ${seesOwn(scope, 'e')}`,
  );
  return found ?? [];
}

/** One exercise the caller may see, or `null`. */
export function findExercise(scoped: Scoped, id: string): Promise<ExerciseLine | null> {
  const { scope } = scoped;
  return scoped.json<ExerciseLine>(
    `select ${lineJson(seesOwn(scope, 'r'))} as json from label_exercise e where e.id = $1 and ${seesOwn(scope, 'e')}`,
    [id],
  );
}

/** The reviews of the caller's committee that have findings, with how many. */
export async function findReviewsToDraw(scoped: Scoped): Promise<ExerciseList['reviews']> {
  const { scope } = scoped;
  const found = await scoped.json<ExerciseList['reviews']>(
    `select coalesce(json_agg(json_build_object('id', r.id, 'reference', r.reference, 'findings', f.findings)
       order by r.reference), '[]') as json
     from review r join (select f.review_id, count(*) as findings from finding f where ${seesOwn(scope, 'f')}
       group by f.review_id) f on f.review_id = r.id
     where ${seesOwn(scope, 'r')}`,
  );
  return found ?? [];
}

/** The findings to draw from: of one review, or of all of the caller's committee. */
export async function findFindingIds(scoped: Scoped, reviewId: string | null): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>(
    `select f.id from finding f where ($1::uuid is null or f.review_id = $1) and ${seesOwn(scoped.scope, 'f')}`,
    [reviewId],
  );
  return rows.map(({ id }) => id);
}

/** A passage of an exercise, with what each gave as far as the caller may see it. */
export interface StoredLabelled {
  readonly id: string;
  readonly findingId: string;
  readonly reviewReference: string;
  readonly number: string;
  readonly text: string;
  readonly mine: readonly GivenLabel[] | null;
  readonly first: readonly GivenLabel[] | null;
  readonly second: readonly GivenLabel[] | null;
  readonly settled: readonly StoredSettlement[];
}

/** How a disagreement was settled. */
export interface StoredSettlement {
  readonly slug: string;
  readonly present: boolean;
  readonly stance: Stance;
  readonly by: string;
  readonly on: LocalDate;
}

/** The passages of an exercise in the order drawn. What the other gave is there only once both are done. */
export async function findLabelled(scoped: Scoped, exerciseId: string): Promise<StoredLabelled[]> {
  const { scope } = scoped;
  const given = (whose: string) => `(select l.labels_secret from exercise_label l
    where l.passage_id = p.id and l.person_id = ${whose} and ${seesOwn(scope, 'l')}
      and (l.person_id = (select scope.person_id()) or e.completed_on is not null))`;
  const found = await scoped.json<StoredLabelled[]>(
    `select coalesce(json_agg(json_build_object(
       'id', p.id, 'findingId', f.id, 'reviewReference', r.reference, 'number', f.paragraph, 'text', f.text,
       'mine', ${given('(select scope.person_id())')}, 'first', ${given('e.first_id')}, 'second', ${given('e.second_id')},
       'settled', (select coalesce(json_agg(json_build_object('slug', s.slug, 'present', s.present, 'stance', s.stance,
           'by', s.settled_by, 'on', s.settled_on)), '[]')
         from exercise_settlement s where s.passage_id = p.id and ${seesOwn(scope, 's')}))
       order by p.position), '[]') as json
     from exercise_passage p join label_exercise e on e.id = p.exercise_id and ${seesOwn(scope, 'e')}
     join finding f on f.id = p.finding_id and ${seesOwn(scope, 'f')}
     join review r on r.id = f.review_id and ${seesOwn(scope, 'r')}
     where p.exercise_id = $1 and ${seesOwn(scope, 'p')}`,
    [exerciseId],
  );
  return found ?? [];
}
