import type { ReadAction, ReadPlan } from '@followthrough/domain';
import type { ActionDraft, ImportDraft, LeadDraft, StrategyDraft } from './import-draft';

/** What a person begins to correct: everything as it was read. */
export function draftFrom(plan: ReadPlan): ImportDraft {
  const { reference, pseudonym, reportedOn } = plan.review;
  return {
    plan,
    review: {
      reference: reference.text,
      pseudonym: pseudonym.text,
      kind: 'learning-review',
      event: '',
      ageBand: '',
      guidanceEdition: '',
      reportedOn: reportedOn ?? '',
    },
    strategies: plan.strategies.map(strategyFrom),
  };
}

function strategyFrom(read: ReadPlan['strategies'][number], key: number): StrategyDraft {
  const { number, title, warnings } = read;
  const named = number.text || String(key + 1);
  return {
    key,
    from: { number, title },
    warnings,
    isRemoved: false,
    number: number.text,
    title: title.text,
    actions: read.actions.map((action, at) => actionFrom(action, at, `${named}.${at + 1}`)),
  };
}

/** A plan that does not number its actions has them numbered in order, so that each can be spoken of. */
function actionFrom(read: ReadAction, key: number, numbered: string): ActionDraft {
  return {
    key,
    read,
    isRemoved: false,
    reference: read.reference.text || numbered,
    text: read.text.text,
    timescaleText: read.timescaleText.text,
    dueOn: read.dueOn ?? '',
    duePrecision: read.duePrecision,
    originalDueOn: read.originalDueOn ?? '',
    reviewOn: '',
    leads: read.leads.map(leadFrom),
    measureText: read.measureText.text,
    analysisText: read.analysisText.text,
    status: read.status.text,
    progress: read.progress.text,
    evidence: read.evidence.text,
    delivery: read.delivery,
    declared: '',
  };
}

function leadFrom({ text, from, agencyId }: ReadAction['leads'][number], key: number): LeadDraft {
  return { key, post: text, agencyId: agencyId ?? '', isGuess: agencyId !== null, from };
}

/** An action for a person to write, numbered after those that are there. */
export function emptyAction(key: number, reference: string): ActionDraft {
  return {
    key,
    read: null,
    isRemoved: false,
    reference,
    text: '',
    timescaleText: '',
    dueOn: '',
    duePrecision: 'day',
    originalDueOn: '',
    reviewOn: '',
    leads: [emptyLead(0)],
    measureText: '',
    analysisText: '',
    status: '',
    progress: '',
    evidence: '',
    delivery: 'not-started',
    declared: '',
  };
}

/** A lead for a person to write. */
export function emptyLead(key: number): LeadDraft {
  return { key, post: '', agencyId: '', isGuess: false, from: null };
}

/** A strategy for a person to write. */
export function emptyStrategy(key: number, number: string): StrategyDraft {
  return {
    key,
    from: null,
    warnings: [],
    isRemoved: false,
    number,
    title: '',
    actions: [emptyAction(0, `${number}.1`)],
  };
}
