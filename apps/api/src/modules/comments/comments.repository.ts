import type { CommentList, CommentView, Mention, OpenComments } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction, seesOwn, type Condition } from '../../database/seen.js';
import { linkOfComment, type Place } from './places.repository.js';

/** A comment as the database gives it. */
export type StoredComment = Omit<CommentView, 'may'> & { readonly personId: string };

/** The comments at a place, with the people they may name. */
export interface StoredList {
  readonly comments: readonly StoredComment[];
  readonly people: CommentList['people'];
}

/** Comments on what the caller may see: actions as they are seen, reviews of the caller's own committee. */
function seesComment(scope: Scope, comment: string): Condition {
  return `((${comment}.action_id is not null and exists (
      select from action seen where seen.id = ${comment}.action_id and ${seesAction(scope, 'seen')}))
    or (${comment}.review_id is not null and ${seesOwn(scope, comment)}))`;
}

/** The comments at a place, oldest first; `null` when the caller sees no such record. */
export async function findComments(scoped: Scoped, place: Place): Promise<StoredList | null> {
  const { scope } = scoped;
  return scoped.json<StoredList>(
    `select json_build_object(
       'comments', (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'text', c.text,
           'by', c.made_by, 'at', c.made_at, 'editedAt', c.edited_at, 'mentions', c.mentions, 'personId', c.person_id,
           'resolved', case when c.resolved_at is not null then json_build_object('at', c.resolved_at,
             'by', c.resolved_by) end,
           'withdrawn', case when c.withdrawn_at is not null then json_build_object('at', c.withdrawn_at,
             'by', c.withdrawn_by) end) order by c.made_at, c.id), '[]')
         from comment c where (c.action_id = $1 or c.review_id = $2) and c.strategy_id is not distinct from $3
           and c.claim_id is not distinct from $4 and ${seesComment(scope, 'c')}),
       'people', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'post', p.post)
           order by p.name, p.id), '[]')
         from scope.people_to_name($1, $2) p where p.id <> scope.person_id())) as json
     where exists (select from action a where a.id = $1 and ${seesAction(scope, 'a')})
       or exists (select from review r where r.id = $2 and ${seesOwn(scope, 'r')})`,
    [place.actionId, place.reviewId, place.strategyId, place.claimId],
  );
}

/** Where a comment the caller may see stands, and what is there of it now; `null` when there is none such. */
export async function findComment(scoped: Scoped, id: string): Promise<{ place: Place; stored: StoredComment } | null> {
  const [place] = await scoped.rows<Place>(
    `select c.action_id as "actionId", c.review_id as "reviewId", c.strategy_id as "strategyId",
       c.claim_id as "claimId" from comment c
     where c.id = $1 and ${seesComment(scoped.scope, 'c')}`,
    [id],
  );
  if (place === undefined) return null;
  const stored = (await findComments(scoped, place))?.comments.find((comment) => comment.id === id);
  return stored === undefined ? null : { place, stored };
}

/** What changes of a comment. */
export type CommentChange =
  | { readonly text: string; readonly mentions: readonly Mention[]; readonly editedAt: Date }
  | { readonly resolvedAt: Date | null; readonly resolvedBy: string | null }
  | { readonly text: ''; readonly mentions: readonly []; readonly withdrawnAt: Date; readonly withdrawnBy: string };

const columns: Record<string, string> = {
  ...{ text: 'text', mentions: 'mentions', editedAt: 'edited_at' },
  ...{ resolvedAt: 'resolved_at', resolvedBy: 'resolved_by' },
  ...{ withdrawnAt: 'withdrawn_at', withdrawnBy: 'withdrawn_by' },
};

/**
 * Changes a comment, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function changeComment(scoped: Scoped, id: string, seen: number, change: CommentChange): Promise<boolean> {
  const fields = Object.entries(change);
  const assignments = fields.map(([field], index) => `${columns[field]} = $${index + 3}`).join(', ');
  const changed = await scoped.rows(
    `update comment c set ${assignments} where id = $1 and version = $2 and ${seesComment(scoped.scope, 'c')} returning id`,
    [id, seen, ...fields.map(([field, value]) => (field === 'mentions' ? JSON.stringify(value) : value))],
  );
  return changed.length === 1;
}

/** The comments that wait to be settled on what the caller may see: those that name them first, then the newest. */
export async function findOpen(scoped: Scoped, most: number): Promise<OpenComments> {
  const { scope } = scoped;
  const open = `c.resolved_at is null and c.withdrawn_at is null and ${seesComment(scope, 'c')}`;
  const found = await scoped.json<OpenComments>(
    `select json_build_object(
       'total', (select count(*) from comment c where ${open}),
       'comments', (select coalesce(json_agg(line order by names_me desc, made_at desc), '[]') from (
         select c.made_at, ${namesMe} as names_me, json_build_object('id', c.id,
           'about', case when c.claim_id is not null then 'claim' when c.strategy_id is not null then 'strategy'
             when c.action_id is null then 'review' else 'action' end,
           'recordId', coalesce(c.action_id, c.review_id), 'link', ${linkOfComment},
           'reference', coalesce(a.reference, r.reference || coalesce(' ' || s.number, '')),
           'title', coalesce(a.text, s.title, r.pseudonym), 'text', c.text, 'by', c.made_by, 'at', c.made_at,
           'namesMe', ${namesMe}) as line
         from comment c left join action a on a.id = c.action_id left join review r on r.id = c.review_id
           left join strategy s on s.id = c.strategy_id
         where ${open} order by 2 desc, c.made_at desc limit $1) lines)) as json`,
    [most],
  );
  return found ?? { comments: [], total: 0 };
}

const namesMe = `c.mentions @> jsonb_build_array(jsonb_build_object('personId', scope.person_id()))`;
