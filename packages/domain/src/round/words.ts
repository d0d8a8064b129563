import type { AnswerHow, MeetingBody, RequestStanding, RoundState } from './states.js';

/** The words for each state of a round, with a symbol that differs in shape and what it means. */
export const roundStateWords: Record<RoundState, { word: string; symbol: string; meaning: string }> = {
  preparing: { word: 'Preparing', symbol: '○', meaning: 'Nobody has been asked yet' },
  asking: { word: 'Asking', symbol: '◐', meaning: 'Agencies are asked for updates' },
  frozen: { word: 'Position taken', symbol: '◆', meaning: 'The position is fixed; the returns can be made from it' },
  sealed: { word: 'Sealed', symbol: '✓', meaning: 'Both returns are made and can never change' },
};

/** The words for whose meeting it is. */
export const meetingBodyWords: Record<MeetingBody, string> = {
  committee: 'The committee',
  'sub-group': 'A sub-group',
  'chief-officers': 'Chief Officers Group',
};

/** The words for how an answer came. */
export const answerWords: Record<AnswerHow, string> = {
  update: 'An update',
  'nothing-changed': 'Nothing has changed',
  committee: 'The committee’s own update',
};

/** The words for where a request stands, with a symbol that differs in shape. */
export const requestStandingWords: Record<RequestStanding, { word: string; symbol: string }> = {
  answered: { word: 'Answered', symbol: '✓' },
  'not-yet': { word: 'Not yet', symbol: '○' },
  late: { word: 'Late', symbol: '■' },
};
