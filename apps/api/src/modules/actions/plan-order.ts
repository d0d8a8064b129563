import {
  awaitsUpdate,
  deriveStanding,
  isDueSoon,
  type Colour,
  type LocalDate,
  type PlanQuery,
} from '@followthrough/domain';
import type { ActionFacts } from './actions.repository.js';

const worstFirst: readonly Colour[] = ['red', 'amber', 'green', 'grey', 'blue', 'neutral'];

/** Those of the actions whose standing on the day passes the filters, in the order asked for. */
export function chosen(facts: readonly ActionFacts[], query: PlanQuery, today: LocalDate): ActionFacts[] {
  const judgedFacts = facts
    .filter((fact) => query.dueSoon === undefined || isDueSoon(fact, today, fact))
    .filter((fact) => query.updateAwaited === undefined || awaitsUpdate(fact, today, fact))
    .map((fact) => ({ fact, standing: deriveStanding(fact, today, fact) }))
    .filter(({ standing }) => query.colour === undefined || standing.colour === query.colour)
    .filter(({ standing }) => query.overdue === undefined || standing.overdueDays > 0);
  if (query.order === 'colour')
    judgedFacts.sort(
      (a, b) =>
        worstFirst.indexOf(a.standing.colour) - worstFirst.indexOf(b.standing.colour) ||
        b.standing.overdueDays - a.standing.overdueDays,
    );
  if (query.order === 'due') judgedFacts.sort((a, b) => (a.fact.dueOn ?? '9999').localeCompare(b.fact.dueOn ?? '9999'));
  if (query.order === 'updated') judgedFacts.sort((a, b) => silenceOf(a.fact).localeCompare(silenceOf(b.fact)));
  return judgedFacts.map(({ fact }) => fact);
}

/** Sorts the longest silence first, and what no more update is owed of last. */
function silenceOf(fact: ActionFacts): string {
  const isOpen = fact.delivery === 'not-started' || fact.delivery === 'in-progress';
  return `${isOpen ? 0 : 1}${fact.lastUpdatedOn ?? ''}`;
}
