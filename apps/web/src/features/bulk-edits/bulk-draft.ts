import type { BulkChange } from '@followthrough/domain';

/** A change as the boxes hold it: text, empty where nothing is chosen. */
export interface BulkDraft {
  readonly kind: BulkChange['kind'];
  readonly dueOn: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly declared: string;
  readonly lever: string;
  readonly accountableAgencyId: string;
}

export const emptyBulkDraft: BulkDraft = {
  kind: 'due-date',
  dueOn: '',
  reason: '',
  approvedBy: '',
  declared: '',
  lever: '',
  accountableAgencyId: '',
};

/** The change that is sent. The server refuses what is not one, and says which box is wrong. */
export function changeFrom(draft: BulkDraft): BulkChange {
  const { kind, dueOn, reason, approvedBy } = draft;
  if (kind === 'due-date') return { kind, dueOn, reason, approvedBy };
  if (kind === 'withdraw') return { kind, reason };
  // The options of the lists are the only values there are.
  if (kind === 'declared') return { kind, declared: (draft.declared || null) as 'on-track' | null };
  if (kind === 'lever') return { kind, lever: (draft.lever || null) as 'tool' | null };
  return { kind, accountableAgencyId: draft.accountableAgencyId || null };
}
