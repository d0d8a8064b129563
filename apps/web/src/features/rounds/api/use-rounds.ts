import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewRound, NewRoundNote, RoundDays, RoundPage } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The committee's rounds, and its next meeting. */
export const useRounds = () => useQuery(ask('listRounds'));

/** One round whole. */
export const useRound = (roundId: string) => useQuery(ask('showRound', { params: { roundId } }));

/** Prepares a round. */
export function useAddRound() {
  const seen = useSeen();
  return useMutation({ mutationFn: (body: NewRound) => call('addRound', { body }), onSuccess: seen });
}

/** The steps that take a round on, by the name of their address. */
export type RoundStep = 'askForUpdates' | 'chaseRound' | 'freezeRound' | 'sealRound';

/** Takes a round one step on, or reminds, as it was seen. */
export function useTakeStep({ line: { id, version } }: RoundPage) {
  const seen = useSeen();
  const params = { roundId: id };
  return useMutation({
    mutationFn: (step: RoundStep) => (step === 'chaseRound' ? call(step, { params }) : call(step, { params, version })),
    onSuccess: seen,
  });
}

/** Moves the days of a round, as it was seen. */
export function useChangeDays(roundId: string) {
  const seen = useSeen();
  return useMutation({
    mutationFn: (sent: Versioned<RoundDays>) => call('changeRoundDays', { params: { roundId }, ...sent }),
    onSuccess: seen,
  });
}

/** Deletes a round that is being prepared, as it was seen. */
export function useDeleteRound({ line: { id, version } }: RoundPage) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('deleteRound', { params: { roundId: id }, version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ask('listRounds').queryKey }),
    onError: () => client.invalidateQueries({ queryKey: ask('showRound', { params: { roundId: id } }).queryKey }),
  });
}

/** Writes something down about a round. */
export function useAddNote(roundId: string) {
  const seen = useSeen();
  return useMutation({
    mutationFn: (body: NewRoundNote) => call('addRoundNote', { params: { roundId }, body }),
    onSuccess: seen,
  });
}

/** Shows a round as it is now, and has the lists that tell of it fetched again. */
function useSeen() {
  const client = useQueryClient();
  const others = ['listRounds', 'listReturns', 'listNotices'];
  return (page: RoundPage) => {
    client.setQueryData(ask('showRound', { params: { roundId: page.line.id } }).queryKey, page);
    return client.invalidateQueries({ predicate: ({ queryKey }) => others.includes(String(queryKey[0])) });
  };
}
