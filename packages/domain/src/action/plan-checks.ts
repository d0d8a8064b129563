import { z } from 'zod';
import type { LocalDate } from '../local-date.js';
import type { Acceptance } from '../review/states.js';
import type { ClosureBasis, Delivery, Lever } from './states.js';

/** What a plan is looked through for. */
export const PlanCheckKind = z
  .enum([
    'no-measure',
    'no-lead',
    'lead-without-agency',
    'date-past',
    'no-review-date',
    'closed-without-evidence',
    'training-alone',
    'too-many-actions',
    'load-on-lead',
    'strategy-without-action',
  ])
  .meta({ id: 'PlanCheckKind' });
export type PlanCheckKind = z.infer<typeof PlanCheckKind>;

/** An action as far as the checks are concerned. */
export interface CheckedAction {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly strategyIds: readonly string[];
  readonly delivery: Delivery;
  readonly closedOn: LocalDate | null;
  readonly closureBasis: ClosureBasis | null;
  readonly dueOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly lever: Lever | null;
  readonly measureText: string;
  readonly measures: number;
  readonly leads: readonly { readonly post: string; readonly agencyId: string | null }[];
}

/** A strategy as far as the checks are concerned. */
export interface CheckedStrategy {
  readonly id: string;
  readonly reviewId: string;
  readonly name: string;
  readonly acceptance: Acceptance;
}

/** What the checks go by. */
export interface CheckSettings {
  readonly today: LocalDate;
  /** The most live actions on one strategy, and led by one post, before it is said. */
  readonly liveActionsMax: number;
}

/** One thing that a check found: what it is about, in words and by its address. */
export interface Found {
  readonly kind: PlanCheckKind;
  readonly words: string;
  readonly actionId: string | null;
  readonly reviewId: string | null;
}

/** How many live actions one post may lead before it is said, for each that a strategy may carry. */
const loadFactor = 2;

const weakLevers: ReadonlySet<Lever> = new Set(['training', 'guidance', 'communication']);

const isLive = ({ delivery, closedOn }: CheckedAction) =>
  closedOn === null && (delivery === 'not-started' || delivery === 'in-progress');

/**
 * Looks a plan through and says what is missing or worth a second thought. Nothing of it forbids anything.
 *
 * @param plan - The actions and the strategies they serve.
 * @returns What was found, kind by kind in the order of `PlanCheckKind`, and in the order of the plan within a kind.
 * @source Our own rules, argued in `docs/method/decisions.md`.
 */
export function planChecks(
  {
    actions,
    strategies,
  }: { readonly actions: readonly CheckedAction[]; readonly strategies: readonly CheckedStrategy[] },
  settings: CheckSettings,
): Found[] {
  return [
    ...ofActions(actions, settings.today),
    ...strategies.flatMap((strategy) => trainingAlone(strategy, actions)),
    ...strategies.flatMap((strategy) => tooMany(strategy, actions, settings)),
    ...loads(actions, settings),
    ...strategies.flatMap((strategy) => withoutAction(strategy, actions)),
  ];
}

function ofActions(actions: readonly CheckedAction[], today: LocalDate): Found[] {
  const missing: readonly (readonly [PlanCheckKind, (action: CheckedAction) => boolean])[] = [
    ['no-measure', (action) => isLive(action) && action.measureText === '' && action.measures === 0],
    ['no-lead', (action) => isLive(action) && action.leads.length === 0],
    ['lead-without-agency', (action) => isLive(action) && action.leads.some(({ agencyId }) => agencyId === null)],
    ['date-past', (action) => isLive(action) && isPast(action, today)],
    ['no-review-date', (action) => isLive(action) && action.dueOn === null && action.reviewOn === null],
    ['closed-without-evidence', ({ closureBasis }) => closureBasis === 'delivered-only'],
  ];
  return missing.flatMap(([kind, isSo]) =>
    actions.filter(isSo).map((action) => ({ kind, words: named(action), actionId: action.id, reviewId: null })),
  );
}

const isPast = ({ dueOn, reviewOn }: CheckedAction, today: LocalDate) => {
  const on = dueOn ?? reviewOn;
  return on !== null && on < today;
};

/** A strategy whose every action tells or teaches, and none changes what people work with. */
function trainingAlone(strategy: CheckedStrategy, actions: readonly CheckedAction[]): Found[] {
  const levers = actionsOf(strategy, actions)
    .filter(({ delivery }) => delivery !== 'withdrawn' && delivery !== 'superseded' && delivery !== 'not-accepted')
    .map(({ lever }) => lever);
  const weak = levers.length > 0 && levers.every((lever) => lever !== null && weakLevers.has(lever));
  return weak ? [about(strategy, 'training-alone', strategy.name)] : [];
}

function tooMany(
  strategy: CheckedStrategy,
  actions: readonly CheckedAction[],
  { liveActionsMax }: CheckSettings,
): Found[] {
  const live = actionsOf(strategy, actions).filter(isLive).length;
  return live > liveActionsMax ? [about(strategy, 'too-many-actions', `${strategy.name}: ${live} live actions`)] : [];
}

function loads(actions: readonly CheckedAction[], { liveActionsMax }: CheckSettings): Found[] {
  const led = new Map<string, number>();
  for (const action of actions.filter(isLive))
    for (const post of new Set(action.leads.map((lead) => lead.post))) led.set(post, (led.get(post) ?? 0) + 1);
  return [...led]
    .filter(([, count]) => count > loadFactor * liveActionsMax)
    .sort(([, one], [, other]) => other - one)
    .map(([post, count]) => ({
      ...{ kind: 'load-on-lead' as const, actionId: null, reviewId: null },
      words: `${post}: ${count} live actions`,
    }));
}

function withoutAction(strategy: CheckedStrategy, actions: readonly CheckedAction[]): Found[] {
  if (strategy.acceptance === 'not-accepted' || actionsOf(strategy, actions).length > 0) return [];
  return [about(strategy, 'strategy-without-action', strategy.name)];
}

const actionsOf = ({ id }: CheckedStrategy, actions: readonly CheckedAction[]) =>
  actions.filter(({ strategyIds }) => strategyIds.includes(id));

const about = ({ reviewId }: CheckedStrategy, kind: PlanCheckKind, words: string): Found => ({
  ...{ kind, words, actionId: null, reviewId },
});

const named = ({ reference, text }: CheckedAction) => {
  const words = text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text;
  return reference === '' ? words : `${reference} ${words}`;
};
