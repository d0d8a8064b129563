import { randomUUID } from 'node:crypto';
import { LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Comment } from '../modules/comments/comment.entity.js';

/** A comment as its file tells it: on an action by its key in a review, or on the review itself. */
export const ToldComment = z.strictObject({
  review: z.string(),
  action: z.string().optional(),
  /** Email addresses of people of the demonstration, before their @. */
  by: z.string(),
  names: z.array(z.string()),
  on: LocalDate,
  text: z.string(),
  resolvedOn: LocalDate.optional(),
});
export type ToldComment = z.infer<typeof ToldComment>;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}

/** Puts the comments of the demonstration in. */
export async function loadComments(manager: EntityManager, told: readonly ToldComment[]): Promise<void> {
  for (const { by, names, on, text, resolvedOn, ...about } of told) {
    const [author, ...named] = await Promise.all([by, ...names].map((name) => personCalled(manager, name)));
    if (author === undefined) throw new Error('A comment has an author');
    const signature = `${author.name}, ${author.post}`;
    await manager.insert(Comment, {
      ...{ id: randomUUID(), personId: author.id, madeBy: signature, madeAt: at(on), text },
      ...(await recordOf(manager, about)),
      mentions: named.map(({ id, name }) => ({ personId: id, name })),
      ...(resolvedOn ? { resolvedAt: at(resolvedOn), resolvedBy: signature } : {}),
    });
  }
}

const at = (day: LocalDate) => new Date(`${day}T11:20:00Z`);

async function personCalled(manager: EntityManager, name: string): Promise<Person> {
  const [person] = (await manager.query('select id, name, post from person where email = $1', [
    `${name}@demonstration.example`,
  ])) as Person[]; // the columns asked for
  if (person === undefined) throw new Error(`The demonstration has nobody called ${name}`);
  return person;
}

async function recordOf(manager: EntityManager, { review, action }: Pick<ToldComment, 'review' | 'action'>) {
  const [found] = (await manager.query(
    `select r.id as "reviewId", (select a.id from strategy s join strategy_action x on x.strategy_id = s.id
       join action a on a.id = x.action_id where s.review_id = r.id and a.reference = $2 limit 1) as "actionId"
     from review r where r.reference = $1`,
    [review, action ?? ''],
  )) as { reviewId: string; actionId: string | null }[]; // the columns asked for
  if (found === undefined || (action !== undefined && found.actionId === null))
    throw new Error(`The demonstration has no ${review} ${action ?? ''}`);
  return action === undefined ? { reviewId: found.reviewId } : { actionId: found.actionId };
}
