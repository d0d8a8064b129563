import type { StoredEvent } from './chart-events.js';

const ofAction: Partial<Record<StoredEvent['kind'], string>> = {
  actionStarted: 'Action started',
  actionCompleted: 'Action delivered',
};

/** Something noted on a chart, in words. */
export const noteWords = ({ kind, title }: StoredEvent): string => ofAction[kind] ?? title;
