import { useQuery } from '@tanstack/react-query';
import type { Choice } from '../../../components/form/choices';
import { ask } from '../../../wire/ask';

const wordsMax = 90;

/** The open actions that may take the place of another: those of the same review first, as one page of the plan has them. */
export function useSuccessors(actionId: string): Choice<string>[] {
  const action = useQuery(ask('showAction', { params: { actionId } }));
  const reviewId = action.data?.row.reviewId;
  const same = useQuery({ ...ask('listActions', { query: { reviewId } }), enabled: reviewId !== undefined });
  const others = useQuery(ask('listActions', { query: {} }));
  const rows = [...(same.data?.rows ?? []), ...(others.data?.rows ?? [])];
  const once = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) === index);
  return once
    .filter((row) => row.id !== actionId && row.delivery !== 'withdrawn' && row.delivery !== 'superseded')
    .map((row) => ({
      value: row.id,
      words: `${row.reviewReference}, ${row.reference}: ${row.text.length > wordsMax ? `${row.text.slice(0, wordsMax)}…` : row.text}`,
    }));
}
