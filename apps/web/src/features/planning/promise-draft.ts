import type { ActionEdit, ActionPage, Driver, Lever, NewAction, PlannedLead, Scope } from '@followthrough/domain';

/** A lead as it is being typed; its key stays while its place changes. */
export interface LeadDraft {
  readonly key: number;
  readonly id: string | null;
  readonly post: string;
  readonly agencyId: string;
  readonly contactPersonId: string;
}

/** What an action promises, as it is being typed. */
export interface PromiseDraft {
  readonly reference: string;
  readonly text: string;
  readonly timescaleText: string;
  readonly dueOn: string;
  readonly reviewOn: string;
  readonly startsOn: string;
  readonly lever: Lever | '';
  readonly driver: Driver | '';
  readonly scope: Scope | '';
  readonly accountableAgencyId: string;
  readonly measureText: string;
  readonly analysisText: string;
  readonly leads: readonly LeadDraft[];
}

/** A lead nobody has typed yet. */
export const emptyLead = (leads: readonly LeadDraft[]): LeadDraft => ({
  ...{ key: Math.max(0, ...leads.map(({ key }) => key)) + 1, id: null },
  ...{ post: '', agencyId: '', contactPersonId: '' },
});

/** An action nobody has typed yet. */
export const emptyPromise: PromiseDraft = {
  ...{ reference: '', text: '', timescaleText: '', dueOn: '', reviewOn: '', startsOn: '' },
  ...{ lever: '', driver: '', scope: '', accountableAgencyId: '', measureText: '', analysisText: '' },
  leads: [emptyLead([])],
};

/** The next action of several in a row: led by the same, at the same time, and otherwise empty. */
export function nextPromise({
  leads,
  timescaleText,
  dueOn,
  reviewOn,
  accountableAgencyId,
}: PromiseDraft): PromiseDraft {
  return { ...emptyPromise, leads, timescaleText, dueOn, reviewOn, accountableAgencyId };
}

/** An action as it stands, ready to be edited. */
export function promiseOf({ row, lever, driver, scope, planning }: ActionPage): PromiseDraft {
  return {
    ...{ reference: row.reference, text: row.text, timescaleText: row.timescaleText, dueOn: row.dueOn ?? '' },
    ...{ reviewOn: row.reviewOn ?? '', startsOn: row.startsOn ?? '' },
    ...{ lever: lever ?? '', driver: driver ?? '', scope: scope ?? '' },
    accountableAgencyId: planning.accountableAgency?.id ?? '',
    ...{ measureText: row.measureText, analysisText: row.analysisText },
    leads: leadDrafts(planning.leads),
  };
}

/** Leads as they stand, ready to be edited. */
export function leadDrafts(leads: readonly PlannedLead[]): LeadDraft[] {
  return leads.map(({ id, post, agencyId, contactPersonId }, index) => ({
    ...{ key: index + 1, id, post, agencyId: agencyId ?? '', contactPersonId: contactPersonId ?? '' },
  }));
}

/** What is sent of the leads: one that nobody typed anything into is left out. */
export function leadsFrom(leads: readonly LeadDraft[]): PlannedLead[] {
  return leads.filter(isTyped).map(({ id, post, agencyId, contactPersonId }) => ({
    ...{ id, post, agencyId: agencyId || null, contactPersonId: contactPersonId || null },
  }));
}

const isTyped = ({ post, agencyId }: LeadDraft) => post.trim() !== '' || agencyId !== '';

/** What is sent to change what an action promises. */
export function editFrom(draft: PromiseDraft): ActionEdit {
  const { reference, text, timescaleText, measureText, analysisText, leads } = draft;
  return {
    ...{ reference, text, timescaleText, measureText, analysisText },
    ...{ startsOn: draft.startsOn || null, reviewOn: draft.reviewOn || null },
    ...{ lever: draft.lever || null, driver: draft.driver || null, scope: draft.scope || null },
    accountableAgencyId: draft.accountableAgencyId || null,
    leads: leadsFrom(leads),
  };
}

/** What is sent to make an action. A date is sent only where somebody gave one; the words are read by the server. */
export function actionFrom(draft: PromiseDraft): NewAction {
  return { ...editFrom(draft), ...(draft.dueOn === '' ? {} : { dueOn: draft.dueOn }) };
}
