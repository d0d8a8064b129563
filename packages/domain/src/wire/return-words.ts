import type { ReturnKind } from './returns.js';

/** The words for each return. */
export const returnWords: Record<ReturnKind, string> = {
  committee: 'Return to the committee',
  'chief-officers': 'Return to the Chief Officers Group',
};
