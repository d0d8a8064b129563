import type { QueryClient } from '@tanstack/react-query';

const counting = ['listThemes', 'showTheme', 'showReview', 'showAction', 'showDashboard', 'showLearning'];

/**
 * Lets every page that counts themes ask again when it is opened. A page that is open is not asked for again, so that
 * deciding on one after the other costs nothing more.
 */
export function alsoMoved(client: QueryClient): void {
  for (const name of counting) void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
}
