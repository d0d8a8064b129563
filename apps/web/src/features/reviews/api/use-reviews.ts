import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** Every review of the committee. */
export const useReviews = () => useQuery(ask('listReviews'));

/** One review whole. */
export const useReview = (reviewId: string) => useQuery(ask('showReview', { params: { reviewId } }));
