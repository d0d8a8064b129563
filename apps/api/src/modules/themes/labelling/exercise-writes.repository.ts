import type { GivenLabel, LocalDate, NewExercise, Settlement } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

/** Somebody who may be asked to label. */
export interface Holder {
  readonly id: string;
  readonly post: string;
}

/** The leads and members of a committee today, by post. */
export function findHolders(scoped: Scoped, committeeId: string): Promise<Holder[]> {
  return scoped.rows<Holder>(
    `select distinct h.person_id as id, h.post from (
       select * from scope.people_holding('lead', $1, null)
       union all select * from scope.people_holding('member', $1, null)) h order by h.post, h.person_id`,
    [committeeId],
  );
}

/** An exercise that begins. */
export interface BeginningExercise extends NewExercise {
  readonly id: string;
  readonly committeeId: string;
  readonly firstPost: string;
  readonly secondPost: string;
  readonly madeBy: string;
  readonly madeOn: LocalDate;
  readonly findingIds: readonly string[];
}

/** Keeps an exercise and the passages that were drawn for it, in the order drawn. */
export async function insertExercise(scoped: Scoped, begin: BeginningExercise): Promise<void> {
  await scoped.rows(
    `insert into label_exercise (id, committee_id, review_id, seed, first_id, first_post, second_id, second_post,
       made_by, made_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[begin.id, begin.committeeId, begin.reviewId, begin.seed, begin.firstId, begin.firstPost],
      ...[begin.secondId, begin.secondPost, begin.madeBy, begin.madeOn],
    ],
  );
  await scoped.rows(
    `insert into exercise_passage (exercise_id, committee_id, finding_id, position)
     select $1, $2, drawn.id, drawn.place from unnest($3::uuid[]) with ordinality as drawn(id, place)`,
    [begin.id, begin.committeeId, begin.findingIds],
  );
}

/**
 * Keeps what the caller gives a passage, in place of what they gave it before.
 *
 * @returns Whether there is such a passage in the exercise.
 */
export async function writeLabels(
  scoped: Scoped,
  place: { readonly exerciseId: string; readonly passageId: string },
  given: { readonly labels: readonly GivenLabel[]; readonly on: LocalDate },
): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `insert into exercise_label (exercise_id, passage_id, committee_id, person_id, labels_secret, labelled_on)
     select p.exercise_id, p.id, p.committee_id, scope.person_id(), $3, $4 from exercise_passage p
     where p.exercise_id = $1 and p.id = $2 and ${seesOwn(scoped.scope, 'p')}
     on conflict (passage_id, person_id) do update
       set labels_secret = excluded.labels_secret, labelled_on = excluded.labelled_on
     returning id`,
    [place.exerciseId, place.passageId, JSON.stringify(given.labels), given.on],
  );
  return written.length === 1;
}

/** Keeps how a disagreement is settled, in place of how it was before. */
export async function writeSettlement(
  scoped: Scoped,
  place: { readonly exerciseId: string; readonly passageId: string },
  settled: Settlement & { readonly by: string; readonly on: LocalDate },
): Promise<void> {
  await scoped.rows(
    `insert into exercise_settlement (exercise_id, passage_id, committee_id, slug, present, stance, settled_by, settled_on)
     select p.exercise_id, p.id, p.committee_id, $3, $4, $5, $6, $7 from exercise_passage p
     where p.exercise_id = $1 and p.id = $2 and ${seesOwn(scoped.scope, 'p')}
     on conflict (passage_id, slug) do update set present = excluded.present, stance = excluded.stance,
       settled_by = excluded.settled_by, settled_on = excluded.settled_on`,
    [place.exerciseId, place.passageId, settled.slug, settled.present, settled.stance, settled.by, settled.on],
  );
}
