import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Aim, DiagramChange, DiagramPage } from '@followthrough/domain';
import { call } from '../../../wire/call';

/** A review, or (`null`) the committee as a whole. */
export type PlanOf = string | null;

/** Asks for the driver diagram of a plan. */
const diagramOf = (reviewId: PlanOf) => ({
  queryKey: ['driverDiagram', reviewId],
  queryFn: () =>
    reviewId === null ? call('showCommitteeDiagram') : call('showReviewDiagram', { params: { reviewId } }),
});

/** The driver diagram of a plan. */
export const useDiagram = (reviewId: PlanOf) => useQuery<DiagramPage>(diagramOf(reviewId));

/** Begins the driver diagram of a plan with its aim. */
export const useBeginDiagram = (reviewId: PlanOf) =>
  useSaving(reviewId, (body: Aim) =>
    reviewId === null
      ? call('beginCommitteeDiagram', { body })
      : call('beginReviewDiagram', { params: { reviewId }, body }),
  );

/** Changes one thing in a driver diagram, over the version the person saw. */
export const useChangeDiagram = (reviewId: PlanOf, diagramId: string, version: number) =>
  useSaving(reviewId, (body: DiagramChange) => call('changeDiagram', { params: { diagramId }, version, body }));

function useSaving<Given>(reviewId: PlanOf, send: (given: Given) => Promise<DiagramPage>) {
  const client = useQueryClient();
  const { queryKey } = diagramOf(reviewId);
  return useMutation({
    mutationFn: send,
    onSuccess: (page) => client.setQueryData<DiagramPage>(queryKey, page),
    // Somebody else may have changed it: what stands there now is fetched.
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
