import { placeOfRole } from '@followthrough/domain';
import type { Scope } from './scope.js';

/** Which rows a question may answer with, as a condition of SQL. Every question says it, and row-level security again. */
export type Condition = string;

const ownCommittee = '(select scope.committee_id())';
const ownAgency = '(select scope.agency_id())';

/** Actions the caller may see: those of their committee, or those their agency leads. */
export function seesAction(scope: Scope, action: string): Condition {
  if (worksForCommittee(scope)) return `${action}.committee_ids @> array[${ownCommittee}]`;
  if (scope.role === 'agency') return `${action}.agency_ids @> array[${ownAgency}]`;
  return 'false';
}

/** Rows that hang on an action (by their `action_id`) the caller may see. */
export function seesOnAction(scope: Scope, row: string): Condition {
  return `exists (select from action seen where seen.id = ${row}.action_id and ${seesAction(scope, 'seen')})`;
}

/** Rows of the caller's own committee (by their `committee_id`); an agency sees none by this alone. */
export function seesOwn(scope: Scope, row: string): Condition {
  return worksForCommittee(scope) ? `${row}.committee_id = ${ownCommittee}` : 'false';
}

/** Strategies of the caller's committee, or those an action of the caller's agency serves. */
export function seesStrategy(scope: Scope, strategy: string): Condition {
  if (scope.role !== 'agency') return seesOwn(scope, strategy);
  return `exists (select from strategy_action served where served.strategy_id = ${strategy}.id
    and ${seesOnAction(scope, 'served')})`;
}

/** Reviews of the caller's committee, or those whose strategies an action of the caller's agency serves. */
export function seesReview(scope: Scope, review: string): Condition {
  if (scope.role !== 'agency') return seesOwn(scope, review);
  return `exists (select from strategy asked where asked.review_id = ${review}.id and ${seesStrategy(scope, 'asked')})`;
}

function worksForCommittee({ role }: Scope): boolean {
  return role !== 'sign-in' && placeOfRole[role] === 'committee';
}
