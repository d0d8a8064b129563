import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../wire/call';
import type { ReportDraft } from '../report-draft';
import { problemInDraft, savedFrom } from '../saved-from';

/** A report to be read: a file, or text that was pasted. */
export interface ReportSource {
  readonly fileName: string;
  readonly bytes: Blob;
}

/** Has a report read. Nothing of it is saved. */
export const useReadReport = (reviewId: string) =>
  useMutation({
    mutationFn: ({ fileName, bytes }: ReportSource) =>
      call('readReportFile', { params: { reviewId }, query: { fileName }, body: bytes }),
  });

/** Saves what is kept of a report. A refusal comes back in terms of the draft. */
export function useSaveReport(reviewId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: ReportDraft) =>
      call('saveReport', { params: { reviewId }, body: savedFrom(draft) }).catch((failure: unknown) => {
        throw problemInDraft(failure, draft);
      }),
    // New passages touch the review, the queue and every count of themes.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'whoAmI' }),
  });
}
