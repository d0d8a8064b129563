import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** The position of a round as it was taken. */
export const usePosition = (roundId: string) => useQuery(ask('showPosition', { params: { roundId } }));

/** What each measure said when a position was taken. */
export const usePositionMeasures = (roundId: string) => useQuery(ask('showPositionMeasures', { params: { roundId } }));

/** What changed from a position to another, or to today. */
export const useComparison = (roundId: string, withRound: string | undefined) =>
  useQuery(ask('comparePosition', { params: { roundId }, query: withRound ? { roundId: withRound } : {} }));
