import type { ConfirmImport } from '@followthrough/domain';
import type { ActionDraft, ImportDraft, LeadDraft } from './import-draft';

/** What of a list is sent: all but what a person took away. */
export function kept<Part extends { readonly isRemoved: boolean }>(parts: readonly Part[]): Part[] {
  return parts.filter((part) => !part.isRemoved);
}

/** The leads that are sent: a line on which nothing was written is none. */
export function writtenLeads(leads: readonly LeadDraft[]): LeadDraft[] {
  return leads.filter(({ post, agencyId }) => post.trim() !== '' || agencyId !== '');
}

/** The plan as it is sent. What was not chosen is sent as nothing, for the server to name. */
export function confirmedFrom({ plan, review, strategies }: ImportDraft): ConfirmImport {
  const { fileName, fileSha256 } = plan;
  // An empty choice is not one of the answers; the server says so beside the field.
  const details = { ...review, reportedOn: review.reportedOn || null } as ConfirmImport['review'];
  return {
    fileName,
    fileSha256,
    review: details,
    strategies: kept(strategies).map(({ number, title, actions }) => ({
      number,
      title,
      actions: kept(actions).map(actionFrom),
    })),
  };
}

function actionFrom(draft: ActionDraft): ConfirmImport['strategies'][number]['actions'][number] {
  const { key: _key, isRemoved: _isRemoved, read, leads, ...typed } = draft;
  return {
    ...typed,
    from: read?.from ?? '',
    dueOn: draft.dueOn || null,
    duePrecision: draft.dueOn === '' ? 'none' : draft.duePrecision,
    originalDueOn: draft.originalDueOn || null,
    reviewOn: draft.reviewOn || null,
    declared: draft.declared || null,
    leads: writtenLeads(leads).map(({ post, agencyId }) => ({ post, agencyId: agencyId || null })),
  };
}
