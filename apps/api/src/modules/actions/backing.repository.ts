import type { Axes, ClosureBasis, EvidenceGrade, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { planRowFrom } from './plan-row.sql.js';

/** Where an action stands and what a move of it may rest on. */
export interface StoredBacking extends Axes {
  readonly closureBasis: ClosureBasis | null;
  readonly reportingCycleDays: number;
  readonly practiceSeenOn: readonly LocalDate[];
  /** What is relied on, and until when it may be. */
  readonly evidence: readonly { readonly grade: EvidenceGrade; readonly expiresOn: LocalDate | null }[];
}

/** The days on which practice was seen on an action `a`: in evidence of grade 3 or more, and in readings of process measures. */
export const practiceSeenOn = `(select coalesce(json_agg(seen_on), '[]') from (
      select e.dated_on as seen_on from evidence_use u join evidence e on e.id = u.evidence_id
        where u.action_id = a.id and u.removed_on is null and e.grade >= 3
      union select d.read_on from reading d join measure m on m.id = d.measure_id
        where m.action_id = a.id and m.family = 'process') practice)`;

/** What a move of an action the caller may see rests on, or `null` when there is none such. */
export function findBacking(scoped: Scoped, id: string): Promise<StoredBacking | null> {
  return scoped.jsonOften<StoredBacking>(
    `select json_build_object('delivery', a.delivery, 'effect', a.effect, 'closureBasis', a.closure_basis,
       'reportingCycleDays', c.reporting_cycle_days, 'practiceSeenOn', ${practiceSeenOn},
       'evidence', (select coalesce(json_agg(json_build_object('grade', e.grade, 'expiresOn', e.expires_on)), '[]')
         from evidence_use u join evidence e on e.id = u.evidence_id where u.action_id = a.id and u.removed_on is null)) as json
     from ${planRowFrom(scoped.scope)} where a.id = $1`,
    [id],
  );
}
