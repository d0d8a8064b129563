import type { ChartSaying, Conclusion, VerdictView } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/** What was concluded, as the database gives it. */
export type StoredVerdict = Omit<VerdictView, 'differing'>;

/** An action with all that was concluded of it, newest first. */
export interface StoredStory {
  readonly actionId: string;
  readonly reference: string;
  readonly text: string;
  readonly analysisText: string;
  readonly verdicts: readonly StoredVerdict[];
}

/** The newest conclusion on one of several actions. */
export interface StoredLine {
  readonly actionId: string;
  readonly reference: string;
  readonly reviewReference: string;
  readonly text: string;
  readonly on: string;
  readonly by: string;
  readonly conclusion: Conclusion;
  readonly statement: string;
  readonly charts: readonly ChartSaying[];
  readonly readSince: boolean;
}

/** What was concluded of an action the caller may see; `null` when they see no such action. */
export function findVerdicts(scoped: Scoped, actionId: string): Promise<StoredStory | null> {
  return scoped.json<StoredStory>(
    `select json_build_object('actionId', a.id, 'reference', a.reference, 'text', a.text,
       'analysisText', a.analysis_text,
       'verdicts', (select coalesce(json_agg(json_build_object('id', v.id, 'on', v.recorded_on, 'by', v.recorded_by,
           'agency', g.name, 'conclusion', v.conclusion, 'statement', v.statement, 'explanation', v.explanation,
           'charts', v.charts) order by v.position desc), '[]')
         from verdict v left join agency g on g.id = v.agency_id where v.action_id = a.id)) as json
     from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
}

/** Whether any measure of the action of a conclusion `n` has other readings now; as `readSince` of the domain has it. */
const readSinceSql = (seen: string) => `(
  exists (select from measure m join action a on a.id = m.action_id and ${seen}
    cross join lateral (select count(*)::integer as readings, max(r.read_on) as latest from reading r
      where r.measure_id = m.id) now
    where m.action_id = n.action_id and not exists (select from jsonb_array_elements(n.charts) c
      where c ->> 'measureId' = m.id::text and (c ->> 'readings')::integer = now.readings
        and (c ->> 'latestOn')::date is not distinct from now.latest))
  or exists (select from jsonb_array_elements(n.charts) c where not exists (select from measure m
    join action a on a.id = m.action_id and ${seen}
    where m.action_id = n.action_id and m.id::text = c ->> 'measureId')))`;

interface StoredLines {
  readonly lines: readonly StoredLine[];
  readonly total: number;
  readonly unspoken: number;
}

/** The newest conclusion on each action the caller's committee works on: what is worse first, then the newest. */
export async function findNewestVerdicts(scoped: Scoped, most: number): Promise<StoredLines> {
  const seen = seesAction(scoped.scope, 'a');
  const found = await scoped.json<StoredLines>(
    `with newest as (
       select distinct on (v.action_id) v.*, a.reference, a.text from verdict v join action a on a.id = v.action_id
       where ${seen} and a.closed_on is null order by v.action_id, v.position desc)
     select json_build_object(
       'total', (select count(*) from newest),
       'unspoken', (select count(*) from action a where ${seen} and a.closed_on is null
         and exists (select from measure m where m.action_id = a.id)
         and not exists (select from verdict v where v.action_id = a.id)),
       'lines', (select coalesce(json_agg(line), '[]') from (
         select json_build_object('actionId', n.action_id, 'reference', n.reference, 'text', n.text,
           'reviewReference', coalesce((select r.reference from strategy_action sa
             join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
             where sa.action_id = n.action_id and sa.committee_id = scope.committee_id()
             order by r.reference limit 1), ''),
           'on', n.recorded_on, 'by', n.recorded_by, 'conclusion', n.conclusion, 'statement', n.statement,
           'charts', n.charts, 'readSince', ${readSinceSql(seen)}) as line
         from newest n order by array_position(array['worse', 'mixed', 'no-sign-yet', 'too-early', 'improving'],
           n.conclusion), n.position desc limit $1) lines)) as json`,
    [most],
  );
  return found ?? { lines: [], total: 0, unspoken: 0 };
}
