import { randomUUID } from 'node:crypto';
import { LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Comment } from '../modules/comments/comment.entity.js';

/** A comment as its file tells it: on an action by its key in a review, on a claim there, on a strategy, or on the review. */
export const ToldComment = z.strictObject({
  review: z.string(),
  action: z.string().optional(),
  /** The number of a strategy of the review. */
  strategy: z.string().optional(),
  /** Whether it is about what is claimed of the action. */
  ofClaim: z.boolean().optional(),
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

type About = Pick<ToldComment, 'review' | 'action' | 'strategy' | 'ofClaim'>;

async function recordOf(manager: EntityManager, { review, action, strategy, ofClaim }: About) {
  const [found] = (await manager.query(
    `select r.id as "reviewId", (select a.id from strategy s join strategy_action x on x.strategy_id = s.id
       join action a on a.id = x.action_id where s.review_id = r.id and a.reference = $2 limit 1) as "actionId",
       (select s.id from strategy s where s.review_id = r.id and s.number = $3) as "strategyId"
     from review r where r.reference = $1`,
    [review, action ?? '', strategy ?? ''],
  )) as { reviewId: string; actionId: string | null; strategyId: string | null }[]; // the columns asked for
  const missing = (action !== undefined && !found?.actionId) || (strategy !== undefined && !found?.strategyId);
  if (found === undefined || missing) throw new Error(`The demonstration has no ${review} ${action ?? strategy ?? ''}`);
  const { reviewId, actionId, strategyId } = found;
  if (action === undefined) return { reviewId, strategyId };
  return { actionId, claimId: ofClaim ? await claimOn(manager, actionId) : null };
}

async function claimOn(manager: EntityManager, actionId: string | null): Promise<string> {
  const [claim] = (await manager.query('select id from closure_claim where action_id = $1', [actionId])) as {
    id: string;
  }[]; // the column asked for
  if (claim === undefined) throw new Error('The demonstration has no claim to comment on');
  return claim.id;
}
