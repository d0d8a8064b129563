import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * Whether an answer is as fresh as can be had since the page was opened: what is remembered from before may be a step
 * behind, and a form must not begin over that. Without a connection what is remembered is all there is.
 */
export function useFresh(query: UseQueryResult<unknown>): boolean {
  const [settled, setSettled] = useState(false);
  if (!settled && query.fetchStatus !== 'fetching') setSettled(true);
  return settled;
}
