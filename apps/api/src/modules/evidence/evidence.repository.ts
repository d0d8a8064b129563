import type { EvidencePage, EvidenceToReuse, LocalDate, SupportedAction } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesEvidence, seesStrategy } from '../../database/seen.js';
import { evidencePairs, fits } from './evidence.sql.js';
import type { StoredEvidence } from './evidence.mapper.js';

/** An action a piece of evidence supports, as the database gives it. `agencyId` is whoever used it there. */
export type StoredSupport = Omit<SupportedAction, 'restsOnIt' | 'mayRemove'> & { readonly agencyId: string | null };

/** A piece of evidence and what it supports, as the database gives them. */
export interface StoredEvidencePage {
  readonly item: StoredEvidence;
  readonly supports: readonly StoredSupport[];
  readonly mayAlsoSupport: EvidencePage['mayAlsoSupport'];
}

/** A piece of evidence the caller may see, with what rests on it as far as they see that; `null` when there is none such. */
export function findEvidence(scoped: Scoped, id: string): Promise<StoredEvidencePage | null> {
  const { scope } = scoped;
  return scoped.json<StoredEvidencePage>(
    `select json_build_object(
       'item', json_build_object(${evidencePairs}, 'alsoOn', 0, 'removed', null),
       'supports', (select coalesce(json_agg(json_build_object(
           'actionId', a.id, 'reference', a.reference, 'text', a.text, 'committee', c.name, 'agencyId', x.agency_id,
           'strategies', (select coalesce(json_agg(json_build_object('reviewReference', r.reference,
               'number', y.number, 'title', y.title) order by r.reference, y.position), '[]')
             from strategy_action sa join strategy y on y.id = sa.strategy_id join review r on r.id = y.review_id
             where sa.action_id = a.id and ${seesStrategy(scope, 'y')}),
           'delivery', a.delivery, 'effect', a.effect, 'closedOn', a.closed_on, 'closureBasis', a.closure_basis,
           'grade', a.evidence_grade,
           'gradeWithout', coalesce((select max(o.grade) from evidence_use u join evidence o on o.id = u.evidence_id
             where u.action_id = a.id and u.removed_on is null and o.id <> e.id), 0)) order by a.reference, a.id), '[]')
         from evidence_use x join action a on a.id = x.action_id join committee c on c.id = a.committee_id
         where x.evidence_id = e.id and x.removed_on is null and ${seesAction(scope, 'a')}),
       'mayAlsoSupport', (select coalesce(json_agg(json_build_object('actionId', a.id,
           'words', concat_ws(' ', s.review, a.reference || ':', a.text)) order by s.review, a.reference, a.id), '[]')
         from action a cross join lateral (select min(r.reference) as review from strategy_action sa
           join strategy y on y.id = sa.strategy_id join review r on r.id = y.review_id
           where sa.action_id = a.id and ${seesStrategy(scope, 'y')}) s
         where ${seesAction(scope, 'a')} and ${fits('e', 'a')} and not exists (
           select from evidence_use o where o.evidence_id = e.id and o.action_id = a.id and o.removed_on is null))
     ) as json
     from evidence e left join agency ea on ea.id = e.agency_id
     where e.id = $1 and ${seesEvidence(scope, 'e')}`,
    [id],
  );
}

/** A piece of evidence that could support an action, as the database gives it. */
export type StoredReusable = Omit<EvidenceToReuse['items'][number], 'expired'> & {
  readonly expiresOn: LocalDate | null;
};

/** The evidence the caller sees elsewhere that could support an action too; `null` when they see no such action. */
export function findReusable(scoped: Scoped, actionId: string): Promise<StoredReusable[] | null> {
  const { scope } = scoped;
  return scoped.json<StoredReusable[]>(
    `select (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'title', e.title,
         'grade', e.grade, 'datedOn', e.dated_on, 'expiresOn', e.expires_on,
         'files', (select count(distinct f.series_id) from evidence_file f where f.evidence_id = e.id),
         'links', (select count(*) from evidence_link l where l.evidence_id = e.id and l.removed_on is null),
         'supports', (select coalesce(json_agg(o.text order by o.reference, o.id), '[]') from evidence_use u
           join action o on o.id = u.action_id
           where u.evidence_id = e.id and u.removed_on is null and ${seesAction(scope, 'o')}))
         order by e.dated_on desc, e.title, e.id), '[]')
       from evidence e
       where ${seesEvidence(scope, 'e')} and ${fits('e', 'a')} and not exists (
         select from evidence_use u where u.evidence_id = e.id and u.action_id = a.id and u.removed_on is null)
     ) as json
     from action a where a.id = $1 and ${seesAction(scope, 'a')}`,
    [actionId],
  );
}

/** What is said of a piece of evidence. */
export interface EvidenceWords {
  readonly title: string;
  readonly grade: number;
  readonly datedOn: LocalDate;
  readonly note: string;
  readonly expiresOn: LocalDate | null;
}

/**
 * Changes what is said of a piece of evidence, if it is still the version the caller saw.
 *
 * @param words - `null` where nothing said of it changes, and only its version moves on.
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function changeWords(
  scoped: Scoped,
  id: string,
  seen: number,
  words: EvidenceWords | null,
): Promise<boolean> {
  const { title, grade, datedOn, note, expiresOn } = words ?? {};
  const assignments =
    words === null ? 'version = version + 1' : 'title = $3, grade = $4, dated_on = $5, note = $6, expires_on = $7';
  const changed = await scoped.rows(
    `update evidence e set ${assignments} where id = $1 and version = $2 and ${seesEvidence(scoped.scope, 'e')} returning id`,
    [id, seen, ...(words === null ? [] : [title, grade, datedOn, note, expiresOn])],
  );
  return changed.length === 1;
}

/** Whether the caller sees an action, and whether evidence of a committee may be used there; `null` when they do not. */
export function findPlace(scoped: Scoped, actionId: string, evidenceId: string): Promise<{ fits: boolean } | null> {
  return scoped.json<{ fits: boolean }>(
    `select json_build_object('fits', ${fits('e', 'a')}) as json from action a, evidence e
     where a.id = $1 and e.id = $2 and ${seesAction(scoped.scope, 'a')} and ${seesEvidence(scoped.scope, 'e')}`,
    [actionId, evidenceId],
  );
}

/** An action of those a piece of evidence is on that the caller sees: the one it was first added to, if they can. */
export async function actionOf(scoped: Scoped, evidenceId: string): Promise<string> {
  const [found] = await scoped.rows<{ id: string }>(
    `select a.id from evidence e join action a on a.id = any(e.action_ids)
     where e.id = $1 and ${seesAction(scoped.scope, 'a')} order by a.id = e.action_id desc, a.id limit 1`,
    [evidenceId],
  );
  if (found === undefined) throw new Error('Evidence was seen and none of its actions');
  return found.id;
}

/** Takes a piece of evidence off an action. It stays on record with the reason. */
export async function takeOff(
  scoped: Scoped,
  removal: { evidenceId: string; actionId: string; on: LocalDate; by: string; reason: string },
): Promise<void> {
  const { evidenceId, actionId, on, by, reason } = removal;
  await scoped.rows(
    `update evidence_use set removed_on = $3, removed_by = $4, removal_reason = $5
     where evidence_id = $1 and action_id = $2 and removed_on is null`,
    [evidenceId, actionId, on, by, reason],
  );
}

/**
 * Takes a link off a piece of evidence. It stays on record with the reason.
 *
 * @returns Whether there was such a link.
 */
export async function takeLinkOff(
  scoped: Scoped,
  removal: { evidenceId: string; linkId: string; on: LocalDate; by: string; reason: string },
): Promise<boolean> {
  const { evidenceId, linkId, on, by, reason } = removal;
  const taken = await scoped.rows(
    `update evidence_link l set removed_on = $3, removed_by = $4, removal_reason = $5
     where l.id = $2 and l.evidence_id = $1 and l.removed_on is null
       and exists (select from evidence e where e.id = l.evidence_id and ${seesEvidence(scoped.scope, 'e')})
     returning l.id`,
    [evidenceId, linkId, on, by, reason],
  );
  return taken.length === 1;
}
