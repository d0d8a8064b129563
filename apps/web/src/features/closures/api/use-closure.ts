import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ClaimTakenBack,
  ClosureStory,
  NewClaim,
  NewDecision,
  NewLookBack,
  NewNotActing,
  NewVerification,
  NotActingStory,
  Reopening,
  TakenUp,
} from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

interface Change<Body> {
  readonly body: Body;
  /** The version that the person saw. */
  readonly version: number;
}

/** How an action came to be closed, or has not been yet. */
export const useClosure = (actionId: string) => useQuery(ask('showClosure', { params: { actionId } }));

/** Each time it was accepted that an action is not done. */
export const useNotActing = (actionId: string) => useQuery(ask('showNotActing', { params: { actionId } }));

/** What waits for whoever asks. */
export const useClosureQueue = (enabled = true) => useQuery({ ...ask('showClosureQueue'), enabled });

/** Says that an action can be closed. */
export const useClaimClosure = (actionId: string) =>
  useStep<NewClaim>((change) => call('claimClosure', { params: { actionId }, ...change }));

/** Takes a claim back. */
export const useTakeClaimBack = (claimId: string) =>
  useStep<ClaimTakenBack>((change) => call('takeClaimBack', { params: { claimId }, ...change }));

/** Verifies a claim, or says what is wanted. */
export const useVerifyClaim = (claimId: string) =>
  useStep<NewVerification>((change) => call('verifyClaim', { params: { claimId }, ...change }));

/** Records what a meeting decided. */
export const useDecideClaim = (claimId: string) =>
  useStep<NewDecision>((change) => call('decideClaim', { params: { claimId }, ...change }));

/** Records what was found on looking back. */
export const useLookBack = (actionId: string) =>
  useStep<NewLookBack>((change) => call('recordLookBack', { params: { actionId }, ...change }));

/** Opens a closed action again. */
export const useReopen = (actionId: string) =>
  useStep<Reopening>((change) => call('reopenAction', { params: { actionId }, ...change }));

/** Accepts that an action is not done, until a day. */
export const useAcceptNotActing = (actionId: string) =>
  useStep<NewNotActing>((change) => call('acceptNotActing', { params: { actionId }, ...change }));

/** Takes an action up after all. */
export const useTakeUp = (actionId: string) =>
  useStep<TakenUp>((change) => call('takeUpAction', { params: { actionId }, ...change }));

const stories = ['showClosure', 'showNotActing', 'showClosureQueue', 'showAction'];
const lists = ['listActions', 'showDashboard', 'showAgencyHome', 'listReviews', 'showReview', 'listThemes'];

/** Every step may move what other pages show of the action. */
function useStep<Body>(send: (change: Change<Body>) => Promise<ClosureStory | NotActingStory>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      // Not waited for: what is fetched anew takes the form away, and whoever sent it is led on first.
      void client.invalidateQueries({
        predicate: ({ queryKey }) => [...stories, ...lists].includes(String(queryKey[0])),
      });
    },
  });
}
