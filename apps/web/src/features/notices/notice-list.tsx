import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Pagination } from '../../components/pagination';
import { ProblemNotice } from '../../components/problem-notice';
import { useNotices, useSeeNotices } from './api/use-notices';
import { NoticeCard } from './notice-card';
import { wording } from './wording';

/** One's own notices, newest first. */
export function NoticeList() {
  const [search] = useSearchParams();
  const asked = Number(search.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const seeing = useSeeNotices();
  return (
    <Loaded query={useNotices(page)} what="what there is for you">
      {({ notices, unseen, total, pageSize }) =>
        notices.length === 0 ? (
          <EmptyState title={total === 0 ? wording.none : wording.noneHere}>
            <p>{wording.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            {unseen > 0 && (
              <p className="button-row">
                <button
                  type="button"
                  className="ds_button ds_button--secondary ds_button--small"
                  onClick={() => seeing.mutate(null)}
                >
                  {wording.seeAll}
                </button>
              </p>
            )}
            {seeing.isError && <ProblemNotice problem={seeing.error} />}
            <ul className="cards" aria-label={wording.list}>
              {notices.map((notice) => (
                <NoticeCard key={notice.id} notice={notice} onSee={() => seeing.mutate(notice.id)} />
              ))}
            </ul>
            <Pagination page={page} pageSize={pageSize} total={total} addressOf={(wanted) => `?page=${wanted}`} />
          </>
        )
      }
    </Loaded>
  );
}
