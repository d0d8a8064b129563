import type {
  ConfirmImport,
  Declared,
  Delivery,
  DuePrecision,
  ReadAction,
  ReadPlan,
  ReadValue,
  ReadWarning,
} from '@followthrough/domain';

type Confirmed = ConfirmImport['review'];
/** A choice that may not have been made yet. */
type Unchosen<Value> = Value | '';

/** The review as a person fills it in. */
export interface ReviewDraft {
  readonly reference: string;
  readonly pseudonym: string;
  readonly kind: Unchosen<Confirmed['kind']>;
  readonly event: Unchosen<Confirmed['event']>;
  readonly ageBand: Unchosen<Confirmed['ageBand']>;
  readonly guidanceEdition: Unchosen<Confirmed['guidanceEdition']>;
  readonly reportedOn: string;
}

/** A lead as a person corrects it. */
export interface LeadDraft {
  readonly key: number;
  readonly post: string;
  readonly agencyId: string;
  /** Whether the agency is still the one guessed from the post. */
  readonly isGuess: boolean;
  readonly from: string | null;
}

/** An action as a person corrects it. Days are as typed; nothing typed is an empty text. */
export interface ActionDraft {
  readonly key: number;
  /** As it was read; nothing for an action that a person added. */
  readonly read: ReadAction | null;
  readonly isRemoved: boolean;
  readonly reference: string;
  readonly text: string;
  readonly timescaleText: string;
  readonly dueOn: string;
  readonly duePrecision: DuePrecision;
  readonly originalDueOn: string;
  readonly reviewOn: string;
  readonly leads: readonly LeadDraft[];
  readonly measureText: string;
  readonly analysisText: string;
  readonly status: string;
  readonly progress: string;
  readonly evidence: string;
  readonly delivery: Delivery;
  readonly declared: Unchosen<Declared>;
}

/** A strategy as a person corrects it. */
export interface StrategyDraft {
  readonly key: number;
  readonly from: { readonly number: ReadValue; readonly title: ReadValue } | null;
  readonly warnings: readonly ReadWarning[];
  readonly isRemoved: boolean;
  readonly number: string;
  readonly title: string;
  readonly actions: readonly ActionDraft[];
}

/** A plan on its way in: as it was read, and as a person has it now. Nothing of it is saved. */
export interface ImportDraft {
  readonly plan: ReadPlan;
  readonly review: ReviewDraft;
  readonly strategies: readonly StrategyDraft[];
}

/** The name under which the draft is kept while it is worked on. */
export const draftName = 'import';

/** The keys of parts are never used twice, so that what belongs to one is never shown on another. */
export function nextKey(parts: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...parts.map(({ key }) => key)) + 1;
}
