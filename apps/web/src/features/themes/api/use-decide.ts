import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { NewAssignment, PassageView, Stance, SuggestionPage } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { isProblem } from '../../../wire/wire-problem';

/** What a person decided of a suggestion, and the version of it they saw. */
export interface Decision {
  readonly assignmentId: string;
  readonly version: number;
  readonly decision: 'confirmed' | 'rejected';
  /** Only when it is not the suggestion's own. */
  readonly stance?: Stance;
}

/** Confirms or rejects a suggestion. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assignmentId, version, ...body }: Decision) =>
      call('decideTheme', { params: { assignmentId }, body, version }),
    onSuccess: (passage) => putBack(client, passage),
    onError: (failure) => {
      // Somebody else was quicker: what is shown is no longer so.
      if (isProblem(failure, 'record.changed-meanwhile')) void client.invalidateQueries({ queryKey: suggestions });
    },
  });
}

/** Puts a further theme on a passage. */
export function useAddTheme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssignment) => call('addTheme', { body }),
    onSuccess: (passage) => putBack(client, passage),
  });
}

const suggestions = ask('listSuggestions', { query: {} }).queryKey;
const alsoMoved = ['listThemes', 'showTheme', 'showReview', 'showAction', 'showDashboard'];

/** Shows a passage as it is now; one on which nothing is suggested any longer leaves the queue. */
function putBack(client: QueryClient, passage: PassageView): void {
  client.setQueryData(suggestions, (page: SuggestionPage | undefined) => page && withPassage(page, passage));
  const page = client.getQueryData(suggestions);
  // Only so many are fetched at once; there may be more behind the last of them.
  if (page && page.passages.length === 0 && page.waiting > 0) void client.invalidateQueries({ queryKey: suggestions });
  void client.invalidateQueries({ predicate: ({ queryKey }) => alsoMoved.includes(String(queryKey[0])) });
}

function withPassage(page: SuggestionPage, passage: PassageView): SuggestionPage {
  const isDone = !passage.themes.some((theme) => theme.status === 'suggested');
  const isThis = (one: PassageView) => one.passageId === passage.passageId;
  if (!isDone) return { ...page, passages: page.passages.map((one) => (isThis(one) ? passage : one)) };
  return { ...page, passages: page.passages.filter((one) => !isThis(one)), waiting: Math.max(0, page.waiting - 1) };
}
