import type { LocalDate, NoticeKind, NoticeLine } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';
import type { NewNotice } from './notice.js';

/**
 * Tells people something, in the caller's own transaction: if the work fails, nobody was told. Any role may, of actions it
 * sees; only the people told may read it.
 */
export async function addNotice(scoped: Scoped, notice: NewNotice): Promise<void> {
  const { scope } = scoped;
  const told = [...new Set(notice.personIds)].filter((id) => id !== scope.personId);
  if (told.length === 0) return;
  const dated = notice.dueOn === undefined ? '' : ', due_on'; // Only those who ask for updates may give one.
  await scoped.rows(
    `insert into notice (person_id, kind, about_action_id, about_committee_id, link, made_by${dated})
     select person_id, $2, $3, $4, $5, $6${dated && ', $7'} from unnest($1::uuid[]) as person_id
     where $3::uuid is null or ${mayTellOf(scope)}`,
    [
      told,
      notice.kind,
      notice.actionId ?? null,
      notice.committeeId ?? scope.committeeId ?? null,
      notice.link,
      scope.personId ?? null,
      ...(notice.dueOn === undefined ? [] : [notice.dueOn]),
    ],
  );
}

/** The people who answer for an action the caller may see, as ids. */
export async function findAnswerers(scoped: Scoped, actionId: string): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>('select id from scope.people_answering_for($1) as id', [actionId]);
  return rows.map(({ id }) => id);
}

/** The improvement leads of a committee, as ids. */
export async function findLeads(scoped: Scoped, committeeId: string): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>('select id from scope.people_leading($1) as id', [committeeId]);
  return rows.map(({ id }) => id);
}

/** The improvement leads and sub-group members of a committee, who may verify what others claim, as ids. */
export async function findVerifiers(scoped: Scoped, committeeId: string): Promise<string[]> {
  const rows = await scoped.rows<{ id: string }>('select id from scope.people_verifying($1) as id', [committeeId]);
  return rows.map(({ id }) => id);
}

/** A notice as it is stored, the action with it while the reader may see it. */
export interface StoredNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly action: NoticeLine['action'];
  readonly committee: string | null;
  readonly link: string;
  readonly dueOn: LocalDate | null;
  readonly madeAt: string;
  readonly seen: boolean;
}

/** A page of the caller's own notices, newest first. */
export async function findNotices(
  scoped: Scoped,
  { offset, size }: { offset: number; size: number },
): Promise<{ notices: StoredNotice[]; unseen: number; total: number }> {
  const found = await scoped.json<{ notices: StoredNotice[]; unseen: number; total: number }>(
    `select json_build_object(
       'unseen', (select count(*) from notice where ${own} and seen_at is null),
       'total', (select count(*) from notice where ${own}),
       'notices', (select coalesce(json_agg(line order by made_at desc, id), '[]') from (
         select n.id, n.created_at as made_at, json_build_object(
           'id', n.id, 'kind', n.kind, 'link', n.link, 'dueOn', n.due_on, 'madeAt', n.created_at,
           'seen', n.seen_at is not null, 'committee', null, 'action', ${actionOf(scoped)}) as line
         from notice n where n.${own} order by n.created_at desc, n.id limit $1 offset $2) lines)) as json`,
    [size, offset],
  );
  return found ?? { notices: [], unseen: 0, total: 0 };
}

/**
 * Notes that the caller has seen one of their notices, or every one.
 *
 * @returns How many there were of them.
 */
export async function writeSeen(scoped: Scoped, id: string | null): Promise<number> {
  const seen = await scoped.rows<{ id: string }>(
    `update notice set seen_at = coalesce(seen_at, now()) where ${own} and ($1::uuid is null or id = $1)
       and ($1::uuid is not null or seen_at is null) returning id`,
    [id],
  );
  return seen.length;
}

function mayTellOf(scope: Scope): string {
  return scope.role === 'system'
    ? 'true'
    : `exists (select from action a where a.id = $3 and ${seesAction(scope, 'a')})`;
}

const own = 'person_id = (select scope.person_id())';

function actionOf({ scope }: Scoped): string {
  const condition = seesAction(scope, 'a');
  if (condition === 'false') return 'null';
  return `(select json_build_object('id', a.id, 'reference', a.reference, 'text', a.text)
    from action a where a.id = n.about_action_id and ${condition})`;
}
