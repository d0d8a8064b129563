import {
  deriveStanding,
  overdueDays,
  silentSince,
  type StandingFacts,
  type StandingSettings,
} from '../action/standing.js';
import { addDays, type LocalDate } from '../local-date.js';
import type { EscalationReason, EscalationRung } from './states.js';

/** What an action is escalated on. Every day is a calendar day in Scotland. */
export interface EscalationFacts extends StandingFacts {
  /** The days on which an agreed due date was moved, oldest first. */
  readonly movedOn: readonly LocalDate[];
  /** The day a resource it asks for was refused, if it was. */
  readonly resourceRefusedOn: LocalDate | null;
  /** Since when something unresolved stands in the way of an action that several agencies must move. */
  readonly blockedAcrossAgenciesOn: LocalDate | null;
  /** The day learning on one of its themes was reported again after an action on that theme had been closed. */
  readonly recurredOn: LocalDate | null;
}

/** When a committee escalates. */
export interface EscalationSettings extends StandingSettings {
  /** Days overdue after which the sub-group is told. */
  readonly subGroupAfterDays: number;
  /** Days overdue after which the chief officers are told. */
  readonly chiefOfficersAfterDays: number;
  /** Changes of due date at which the sub-group is told. */
  readonly subGroupAtMoves: number;
  /** Changes of due date at which the chief officers are told. */
  readonly chiefOfficersAtMoves: number;
}

/**
 * When to escalate until a committee sets its own: 30 and 90 days overdue, the second and the third change of date.
 *
 * @source Our own, argued in `docs/method/decisions.md`.
 */
export const escalationDefaults = {
  subGroupAfterDays: 30,
  chiefOfficersAfterDays: 90,
  subGroupAtMoves: 2,
  chiefOfficersAtMoves: 3,
} as const satisfies Omit<EscalationSettings, keyof StandingSettings>;

/** One reason to take an action to somebody, and since when it holds. */
export interface Escalated {
  readonly reason: EscalationReason;
  readonly rung: EscalationRung;
  readonly sinceOn: LocalDate;
}

const order: readonly EscalationRung[] = ['lead', 'sub-group', 'chief-officers'];

/** Which rung each reason leads to. */
export const rungOf: Record<EscalationReason, EscalationRung> = {
  overdue: 'lead',
  'overdue-long': 'sub-group',
  'overdue-very-long': 'chief-officers',
  'moved-again': 'sub-group',
  'moved-too-often': 'chief-officers',
  silent: 'sub-group',
  'resource-refused': 'chief-officers',
  'blocked-across-agencies': 'chief-officers',
  'red-and-recurred': 'chief-officers',
};

/**
 * To whom an action must be taken on a day, and why. An action that is delivered, or no longer to be done, is taken to
 * nobody.
 *
 * @param facts - The action as it stands.
 * @param asAt - The day it is judged.
 * @param settings - The committee's periods, in days, and its counts of changes.
 * @returns The highest rung, or `null`, and every reason that holds with the day it began to. With the same facts the
 *   rung is never lower on a later day.
 * @source Our own rule, argued in `docs/method/decisions.md`.
 */
export function escalationOf(
  facts: EscalationFacts,
  asAt: LocalDate,
  settings: EscalationSettings,
): { rung: EscalationRung | null; reasons: Escalated[] } {
  if (facts.delivery !== 'not-started' && facts.delivery !== 'in-progress') return { rung: null, reasons: [] };
  const since = { ...byDates(facts, asAt, settings), ...byObstacles(facts, asAt, settings) };
  // `Object.entries` forgets the type of the keys it was given.
  const reasons = (Object.entries(since) as [EscalationReason, LocalDate | null][]).flatMap(([reason, sinceOn]) =>
    sinceOn === null || sinceOn > asAt ? [] : [{ reason, rung: rungOf[reason], sinceOn }],
  );
  const rungs = reasons.map(({ rung }) => rung);
  return { rung: order.findLast((rung) => rungs.includes(rung)) ?? null, reasons };
}

type Since = Partial<Record<EscalationReason, LocalDate | null>>;

function byDates(facts: EscalationFacts, asAt: LocalDate, settings: EscalationSettings): Since {
  const { dueOn, movedOn } = facts;
  const late = overdueDays(facts, asAt);
  const pastDays = (days: number) => (dueOn !== null && late > days ? addDays(dueOn, days + 1) : null);
  return {
    overdue: pastDays(0),
    'overdue-long': pastDays(settings.subGroupAfterDays),
    'overdue-very-long': pastDays(settings.chiefOfficersAfterDays),
    'moved-again': movedOn[settings.subGroupAtMoves - 1] ?? null,
    'moved-too-often': movedOn[settings.chiefOfficersAtMoves - 1] ?? null,
    silent: silentSince(facts, asAt, settings),
  };
}

function byObstacles(facts: EscalationFacts, asAt: LocalDate, settings: EscalationSettings): Since {
  const { recurredOn, resourceRefusedOn, blockedAcrossAgenciesOn } = facts;
  const isRed = deriveStanding(facts, asAt, settings).colour === 'red';
  return {
    'resource-refused': resourceRefusedOn,
    'blocked-across-agencies': blockedAcrossAgenciesOn,
    'red-and-recurred': isRed && recurredOn !== null ? later(recurredOn, redSince(facts, asAt)) : null,
  };
}

/** The day an action became red for being late; of what its lead declares no day is kept. */
function redSince(facts: EscalationFacts, asAt: LocalDate): LocalDate | null {
  return facts.dueOn !== null && overdueDays(facts, asAt) > 0 ? addDays(facts.dueOn, 1) : null;
}

const later = (one: LocalDate, other: LocalDate | null) => (other !== null && other > one ? other : one);
