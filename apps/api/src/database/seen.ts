import { placeOfRole } from '@followthrough/domain';
import { isPersons, type Scope } from './scope.js';

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

/** Evidence on an action the caller may see: where it was first added, or where it is used. */
export function seesEvidence(scope: Scope, evidence: string): Condition {
  return `exists (select from action seen where seen.id = any(${evidence}.action_ids) and ${seesAction(scope, 'seen')})`;
}

/** Rows of the caller's own committee (by their `committee_id`); an agency sees none by this alone. */
export function seesOwn(scope: Scope, row: string): Condition {
  return worksForCommittee(scope) ? `${row}.committee_id = ${ownCommittee}` : 'false';
}

/** Tests of change the caller may take further: an agency only its own, on whatever action. */
export function worksOnCycle(scope: Scope, cycle: string): Condition {
  return `(${seesOnAction(scope, cycle)} and ${ownsCycle(scope, cycle)})`;
}

/** The part of `worksOnCycle` that says whose a test of change on a seen action is to take further. */
export function ownsCycle(scope: Scope, cycle: string): Condition {
  if (scope.role === 'agency') return `coalesce(${cycle}.agency_id = ${ownAgency}, false)`;
  return scope.role === 'lead' ? 'true' : 'false';
}

/** What links a record to the caller's own committee, or to an action their agency leads: links, themes, changes. */
export function seesLinked(scope: Scope, row: string): Condition {
  return scope.role === 'agency' ? seesOnAction(scope, row) : seesOwn(scope, row);
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

/** Committees whose settings the caller may see: the one they work for; all, for an administrator. */
export function seesSettings(scope: Scope, committee: string): Condition {
  if (scope.role === 'administrator') return 'true'; // there is no case text in them
  return worksForCommittee(scope) ? `${committee}.id = ${ownCommittee}` : 'false';
}

/** Recorded changes: an administrator sees that there was one, everybody else those of what they see. */
export function seesChange(scope: Scope, entry: string): Condition {
  return scope.role === 'administrator' ? 'true' : seesLinked(scope, entry);
}

/** People who may sign in: administrators see to them, and nobody else. */
export function seesPeople(scope: Scope): Condition {
  return scope.role === 'administrator' ? 'true' : 'false';
}

/** Labels and where they were placed: of the caller's own committee, or of one that a repository looks at just now. */
export function seesLabels(scope: Scope, row: string): Condition {
  if (scope.role !== 'repository') return seesOwn(scope, row);
  return `exists (select from repository_look looked
    where looked.committee_id = ${row}.committee_id and looked.transaction_id = pg_current_xact_id())`;
}

/** Themes and changes of the national catalogue (no committee's), and those that the caller's own committee has for itself. */
export function seesCatalogue(scope: Scope, row: string): Condition {
  if (worksForCommittee(scope)) return `(${row}.committee_id is null or ${row}.committee_id = ${ownCommittee})`;
  return scope.role === 'administrator' || scope.role === 'analyst' ? `${row}.committee_id is null` : 'false';
}

/** Themes of a committee that it put forward for everybody: its own, or all of them for an administrator. */
export function seesProposals(scope: Scope, row: string): Condition {
  if (scope.role === 'administrator') return 'true'; // there is no case text in them
  return scope.role === 'lead' ? seesOwn(scope, row) : 'false';
}

/** National releases: analysts read them, and whoever works for a committee. */
export function seesReleases(scope: Scope): Condition {
  return scope.role === 'analyst' || worksForCommittee(scope) ? 'true' : 'false';
}

function worksForCommittee({ role }: Scope): boolean {
  return isPersons(role) && placeOfRole[role] === 'committee';
}
