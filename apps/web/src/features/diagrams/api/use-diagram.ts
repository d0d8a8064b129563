import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Aim, DiagramChange, DiagramPage } from '@followthrough/domain';
import { call } from '../../../wire/call';

/** A review, or (`null`) the committee as a whole. */
export type PlanOf = string | null;

/** Asks for the driver diagram of a plan. */
export const diagramOf = (reviewId: PlanOf) => ({
  queryKey: ['driverDiagram', reviewId],
  queryFn: (): Promise<DiagramPage> =>
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

/** One change, over the diagram as the person saw it. */
export interface ChangeOver {
  readonly body: DiagramChange;
  readonly version: number;
  readonly saw: DiagramPage;
  readonly onSaved?: (() => void) | undefined;
}

/** Changes one thing in a driver diagram, over the version the person saw. */
export const useChangeDiagram = (reviewId: PlanOf, diagramId: string) =>
  useSaving(reviewId, async ({ body, version, onSaved }: ChangeOver) => {
    const page = await call('changeDiagram', { params: { diagramId }, version, body });
    onSaved?.();
    return page;
  });

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
