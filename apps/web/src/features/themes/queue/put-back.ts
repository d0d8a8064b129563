import type { PassageView, SuggestionPage } from '@followthrough/domain';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Said } from './sitting';

type Pages = InfiniteData<SuggestionPage, string | null>;

const alsoMoved = ['listThemes', 'showTheme', 'showReview', 'showAction', 'showDashboard', 'showLearning'];

const stillWaits = ({ themes }: PassageView) => themes.some(({ status }) => status === 'suggested');

/** Shows a passage as it is now, wherever it stands, and lets every page that counts it ask again when it is opened. */
export function putBack(client: QueryClient, passage: PassageView): void {
  client.setQueriesData<Pages>({ queryKey: ['listSuggestions'] }, (data) => data && withPassage(data, passage));
  for (const name of alsoMoved)
    void client.invalidateQueries({ queryKey: [name], refetchType: name === 'showTheme' ? 'active' : 'none' });
}

function withPassage(data: Pages, passage: PassageView): Pages {
  const known = data.pages.flatMap(({ passages }) => passages).find((one) => one.passageId === passage.passageId);
  const moved = known === undefined ? 0 : Number(stillWaits(passage)) - Number(stillWaits(known));
  const pages = data.pages.map((page) => ({
    ...page,
    waiting: Math.max(0, page.waiting + moved),
    passages: page.passages.map((one) => (one.passageId === passage.passageId ? passage : one)),
  }));
  return { ...data, pages };
}

/** The version of a theme on a passage as it was last seen; at least the one given. */
export function versionSeen(client: QueryClient, { assignmentId, version }: Said): number {
  const found = client
    .getQueriesData<Pages>({ queryKey: ['listSuggestions'] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ passages }) => passages)
    .flatMap(({ themes }) => themes)
    .filter(({ id }) => id === assignmentId);
  return Math.max(version, ...found.map((theme) => theme.version));
}
