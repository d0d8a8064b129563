import type { Lever, NewRecurring, RecurringEdit, RecurringView, Scope } from '@followthrough/domain';
import { emptyLead, leadDrafts, leadsFrom, type LeadDraft } from './promise-draft';

/** How often something comes round, as it is chosen. */
export type Every = '1' | '3' | '6' | '12' | 'other';

const everies: readonly Every[] = ['1', '3', '6', '12'];

/** A recurring action as it is being typed. */
export interface RecurringDraft {
  readonly strategyId: string;
  readonly text: string;
  readonly measureText: string;
  readonly lever: Lever | '';
  readonly scope: Scope | '';
  readonly accountableAgencyId: string;
  readonly leads: readonly LeadDraft[];
  readonly every: Every;
  readonly everyMonths: string;
  readonly firstDueOn: string;
  readonly untilOn: string;
}

/** A recurring action nobody has typed yet. */
export const emptyRecurring: RecurringDraft = {
  ...{ strategyId: '', text: '', measureText: '', lever: '', scope: '', accountableAgencyId: '' },
  ...{ leads: [emptyLead([])], every: '3', everyMonths: '', firstDueOn: '', untilOn: '' },
};

/** A recurring action as it stands, ready to be changed. */
export function recurringOf(view: RecurringView): RecurringDraft {
  const { strategyId, text, measureText, lever, scope, accountableAgencyId, leads, untilOn } = view;
  const every = everies.find((one) => one === `${view.everyMonths}`);
  return {
    ...emptyRecurring,
    ...{ strategyId, text, measureText, lever: lever ?? '', scope: scope ?? '' },
    ...{ accountableAgencyId: accountableAgencyId ?? '', leads: leadDrafts(leads), untilOn: untilOn ?? '' },
    ...(every === undefined ? { every: 'other', everyMonths: `${view.everyMonths}` } : { every }),
  };
}

/** What is sent to change one. */
export function recurringEditFrom(draft: RecurringDraft): RecurringEdit {
  const { text, measureText, lever, scope, accountableAgencyId, leads, untilOn, every, everyMonths } = draft;
  return {
    ...{ text, measureText, lever: lever || null, scope: scope || null },
    ...{ accountableAgencyId: accountableAgencyId || null, leads: leadsFrom(leads), untilOn: untilOn || null },
    everyMonths: Number(every === 'other' ? everyMonths || '0' : every),
  };
}

/** What is sent to make one. */
export function recurringFrom(draft: RecurringDraft): NewRecurring {
  const { strategyId, firstDueOn } = draft;
  return { strategyId, ...recurringEditFrom(draft), firstDueOn };
}
