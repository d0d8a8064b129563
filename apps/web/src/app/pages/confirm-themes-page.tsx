import type { Tier } from '@followthrough/domain';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useThemes } from '../../features/themes/api/use-themes';
import { QueueFilter, type TypedFilter } from '../../features/themes/queue/queue-filter';
import { queueWording as wording } from '../../features/themes/queue/queue-wording';
import { SuggestionQueue } from '../../features/themes/queue/suggestion-queue';
import { useSitting } from '../../features/themes/queue/use-sitting';
import { useWaitingPages, type WaitingFilter } from '../../features/themes/queue/use-waiting';
import { listWording } from '../../features/themes/wording';

/** Where a person decides on suggested themes, one after another. */
export function Component() {
  const themes = useThemes();
  const { typed, filter, choose } = useFilter();
  const pages = useWaitingPages(filter);
  const sitting = useSitting();
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to="/themes">{listWording.title}</Link>
        </p>
      }
    >
      {pages.data === undefined ? (
        <Loaded query={pages} what="the suggestions">
          {() => null}
        </Loaded>
      ) : (
        <>
          {pages.data.pages[0] && <QueueFilter typed={typed} choices={pages.data.pages[0].choices} onChange={choose} />}
          <SuggestionQueue
            pages={pages}
            fetched={pages.data.pages}
            filtered={Object.keys(filter).length > 0}
            sitting={sitting}
            themes={themes.data?.themes ?? []}
          />
        </>
      )}
      <p>
        <Link to="/themes/learning">{wording.learning}</Link>
      </p>
    </Page>
  );
}

const fields = ['review', 'theme', 'tier'] as const;

/** What is chosen stands in the address bar. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const of = (name: (typeof fields)[number]) => search.get(name) ?? '';
    // What is no tier is refused by the API, with a sentence.
    const typed: TypedFilter = { review: of('review'), theme: of('theme'), tier: of('tier') as Tier | '' };
    const filled = (given: TypedFilter) => Object.entries(given).filter(([, value]) => value !== '');
    const filter: WaitingFilter = Object.fromEntries(filled(typed));
    const choose = (next: TypedFilter) => setSearch(filled(next), { replace: true });
    return { typed, filter, choose };
  }, [search, setSearch]);
}
