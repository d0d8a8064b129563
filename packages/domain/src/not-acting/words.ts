import type { NotActingEnd } from './not-acting.js';

/** The words for how an acceptance of not acting ended. */
export const notActingEndWords: Record<NotActingEnd, string> = {
  'came-back': 'Came back by itself',
  renewed: 'Renewed',
  'taken-up': 'Taken up after all',
};
