import { useQueryClient } from '@tanstack/react-query';

/** Has every page that shows tests of change ask for them again. */
export function useForgetCycles() {
  const client = useQueryClient();
  const shown = ['showAction', 'showAgencyHome', 'listRamps', 'showCycle'];
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => shown.includes(String(queryKey[0])) });
}
