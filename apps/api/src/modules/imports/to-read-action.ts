import {
  agencyForPost,
  causalClaims,
  LocalDate,
  type Delivery,
  type ReadAction,
  type ReadValue,
  type ReadWarning,
} from '@followthrough/domain';
import { placeInWords, type ReadAction as FoundAction, type Source } from '@followthrough/intake';
import type { KnownAgency } from './imports.repository.js';

/** A value with the words that say where it was read. A plan that does not give it leaves it empty. */
export function toValue(text: string | null | undefined, source: Source | null | undefined): ReadValue {
  return { text: text ?? '', from: source?.sentence ?? null };
}

/** A day as the product holds days, or `null` for none and for one that it cannot hold. */
export function toDay(text: string | null | undefined): LocalDate | null {
  return LocalDate.safeParse(text).data ?? null;
}

/** An action as it was found in a plan, for a person to check: agencies guessed, and a delivery suggested. */
export function toReadAction(
  found: FoundAction,
  agencies: readonly KnownAgency[],
  warnings: readonly ReadWarning[],
): ReadAction {
  const { sources } = found;
  const dueOn = toDay(found.dueDate);
  return {
    from: placeInWords(found.place),
    reference: toValue(found.ref, sources.ref),
    text: toValue(found.text, sources.text),
    timescaleText: toValue(found.timescaleText, sources.timescaleText),
    dueOn,
    duePrecision: dueOn === null || found.dueDatePrecision === 'relative' ? 'none' : found.dueDatePrecision,
    originalDueOn: toDay(found.originalDueDate),
    leads: found.leads.map((text) => ({
      ...toValue(text, sources.leads),
      agencyId: agencyForPost(text, agencies)?.id ?? null,
    })),
    measureText: toValue(found.measure, sources.measure),
    analysisText: toValue(found.analysis, sources.analysis),
    status: toValue(found.declaredStatus, sources.declaredStatus),
    progress: toValue(found.progress, sources.progress),
    evidence: toValue(found.evidence, sources.evidence),
    delivery: deliveryShown(found),
    warnings: [...warnings, ...claimWarnings(found)],
  };
}

/** An analysis that came with a plan is taken as it is; where it says more than a chart can, that is said beside it. */
function claimWarnings({ analysis, sources, place }: FoundAction): ReadWarning[] {
  const where = sources.analysis?.sentence ?? placeInWords(place);
  return causalClaims(analysis ?? '').map(({ words, instead }) => ({
    ...{ kind: 'says-too-much', where },
    sentence: `“${words}” says more than a chart can. It is brought in as it stands. ${instead}`,
  }));
}

/**
 * The delivery that a plan's words bear out. Words that something is happening show a start; that it was delivered is for
 * a person to say, whatever colour the plan gives.
 */
function deliveryShown({ progress, analysis, evidence }: FoundAction): Delivery {
  return progress || analysis || evidence ? 'in-progress' : 'not-started';
}
