import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { ProblemNotice } from './problem-notice';

interface LoadedProps<Value> {
  readonly query: UseQueryResult<Value>;
  /** What is fetched, in words that follow "Loading": "the plan". */
  readonly what: string;
  readonly children: (value: Value) => ReactNode;
}

/** Shows an answer once it is there, that it is on its way until then, or why it did not come. */
export function Loaded<Value>({ query, what, children }: LoadedProps<Value>) {
  if (query.isPending) return <Loading what={what} />;
  if (query.isError) return <ProblemNotice problem={query.error} onRetry={() => void query.refetch()} />;
  return children(query.data);
}
