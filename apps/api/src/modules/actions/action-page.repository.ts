import type { ActionPage, LocalDate } from '@followthrough/domain';
import type { Scope, Scoped } from '../../database/scope.js';
import { seesLinked } from '../../database/seen.js';
import { cycleJson } from '../cycles/index.js';
import { evidenceFrom, evidenceJson, type StoredEvidence } from '../evidence/index.js';
import { assignmentJson } from '../themes/index.js';
import type { StoredPlanRow } from './plan-row.mapper.js';
import { planningJson } from './action-planning.sql.js';
import type { StoredPlanning } from './action-planning.mapper.js';
import { practiceSeenOn } from './backing.repository.js';
import { planRowFrom, planRowJson } from './plan-row.sql.js';

/** Everything of one action as the database gives it. */
export type StoredActionPage = Omit<
  ActionPage,
  'row' | 'evidence' | 'recurredAfterClosure' | 'deliveryChoices' | 'may' | 'planning'
> & {
  readonly planning: StoredPlanning;
  /** The committee whose action it is. */
  readonly committeeId: string;
  readonly row: StoredPlanRow;
  readonly evidence: readonly StoredEvidence[];
  /** The days on which practice was seen: in evidence of grade 3 or more, and in readings of process measures. */
  readonly practiceSeenOn: readonly LocalDate[];
};

/** Everything of one action the caller may see, in one question; `null` when there is none such. */
export function findActionPage(scoped: Scoped, id: string): Promise<StoredActionPage | null> {
  return scoped.jsonOften<StoredActionPage>(pageSql(scoped.scope), [id]);
}

const list = (what: string, from: string, order: string, which = 'true') =>
  `(select coalesce(json_agg(${what} order by ${order}), '[]') from ${from} where x.action_id = a.id and ${which})`;

// What hangs on an action is seen with it.
const hanging = `
  'blockers', ${list(
    `json_build_object('id', x.id, 'text', x.text, 'raisedOn', x.raised_on, 'raisedBy', x.raised_by,
      'resolvedOn', x.resolved_on, 'resolvedBy', x.resolved_by, 'resolvedHow', x.resolved_how)`,
    'blocker x',
    'x.resolved_on is not null, x.raised_on desc, x.id',
  )},
  'dueChanges', ${list(
    `json_build_object('changedOn', x.changed_on, 'from', x.from_on, 'to', x.to_on, 'reason', x.reason,
      'approvedBy', x.approved_by)`,
    'due_change x',
    // Of several on one day, the one that stands is the last.
    'x.changed_on desc, x.to_on = a.due_on desc, x.to_on desc',
  )},
  'updates', ${list(
    `json_build_object('id', x.id, 'writtenOn', x.written_on, 'by', x.written_by, 'agency', g.name, 'text', x.text)`,
    'action_update x left join agency g on g.id = x.agency_id',
    'x.written_on desc, x.position desc',
  )},
  'measures', ${list(
    `json_build_object('id', x.id, 'name', x.name, 'family', x.family, 'unit', x.unit, 'readings', l.readings,
      'latestOn', l.latest_on, 'latestValue', l.latest_value)`,
    `measure x cross join lateral (
      select count(*) as readings, max(read_on) as latest_on,
        (array_agg(coalesce(value, case when denominator > 0 then coalesce(x.rate_per, 100) * numerator / denominator end)
          order by read_on desc))[1] as latest_value
      from reading where measure_id = x.id) l`,
    'x.family, x.name',
  )},
  'practiceSeenOn', ${practiceSeenOn}`;

// What links it to reviews, themes and people may be another committee's.
const pageSql = (scope: Scope) => `
  select json_build_object(
    'row', ${planRowJson},
    'caseForChange', s.case_for_change, 'lever', a.lever, 'driver', a.driver, 'scope', a.scope, 'forecastOn', a.forecast_on,
    'importedFrom', a.imported_from, 'importedStatus', a.imported_status,
    'servedStrategies', ${list(
      `json_build_object('reviewId', z.id, 'reviewReference', z.reference, 'strategyId', y.id, 'number', y.number,
        'title', y.title, 'stage', y.stage, 'own', coalesce(y.committee_id = scope.committee_id(), false))`,
      'strategy_action x join strategy y on y.id = x.strategy_id join review z on z.id = y.review_id',
      'z.reference, y.position',
      seesLinked(scope, 'x'),
    )},
    'committees', (select coalesce(json_agg(n.name order by n.name), '[]') from committee n where n.id = any(a.committee_ids)),
    'committeeId', a.committee_id, 'planning', ${planningJson(scope)},
    ${hanging},
    'evidence', ${list(
      evidenceJson(scope),
      evidenceFrom,
      'x.removed_on desc nulls first, e.grade desc, e.dated_on desc, e.id',
    )},
    'cycles', ${list(cycleJson(scope), 'pdsa_cycle x left join agency g on g.id = x.agency_id', 'x.ramp, x.number')},
    'themes', ${list(
      assignmentJson,
      'theme_assignment x join theme t on t.slug = x.slug',
      'x.status, x.score desc nulls last, x.slug',
      seesLinked(scope, 'x'),
    )}) as json
  from ${planRowFrom(scope)}
  where a.id = $1`;
