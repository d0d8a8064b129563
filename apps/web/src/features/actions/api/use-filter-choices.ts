import { useQuery } from '@tanstack/react-query';
import type { Choice } from '../../../components/form/choices';
import { ask } from '../../../wire/ask';

/** The agencies and reviews a plan can be narrowed to; none for those who see only their own agency. */
export function useFilterChoices(seesCommittee: boolean): { agencies: Choice<string>[]; reviews: Choice<string>[] } {
  const agencies = useQuery({ ...ask('listAgencies'), enabled: seesCommittee });
  const reviews = useQuery({ ...ask('listReviews'), enabled: seesCommittee });
  return {
    agencies: (agencies.data?.agencies ?? []).map(({ id, name }) => ({ value: id, words: name })),
    reviews: (reviews.data?.reviews ?? []).map((review) => ({
      value: review.id,
      words: `${review.reference} (${review.pseudonym})`,
    })),
  };
}
