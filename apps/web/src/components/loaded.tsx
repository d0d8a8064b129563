import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { Page } from './page';
import { useFresh } from './use-fresh';
import { ProblemNotice } from './problem-notice';

interface LoadedProps<Value> {
  readonly query: UseQueryResult<Value>;
  /** What is fetched, in words that follow "Loading": "the plan". */
  readonly what: string;
  /** For a page that is named after what it shows: its heading when that does not come. */
  readonly title?: string;
  /** Whether to wait for an answer asked for anew, where one is remembered: for forms. */
  readonly anew?: boolean;
  readonly children: (value: Value) => ReactNode;
}

/** Shows an answer once it is there, that it is on its way until then, or why it did not come. */
export function Loaded<Value>({ query, what, title, anew = false, children }: LoadedProps<Value>) {
  const fresh = useFresh(query);
  if (query.isPending || (anew && !fresh)) return <Loading what={what} />;
  if (query.isError) {
    const notice = <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
    return title === undefined ? notice : <Page title={title}>{notice}</Page>;
  }
  return children(query.data);
}
