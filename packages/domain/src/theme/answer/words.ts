import type { AnswerPart } from './answer.js';

/** The question that an answer answers. */
export const answerQuestion = 'Why are you not learning from past reviews?';

/** The heading of each part of an answer. */
export const answerPartWords: Record<AnswerPart, string> = {
  found: 'What reviews found',
  promised: 'What was promised',
  done: 'What was done',
  evidence: 'What evidence there is',
  measures: 'Before and after',
  'came-back': 'What came back',
  now: 'What is different now',
};

/** What an answer rests on and what it cannot say: it goes with every copy of it. */
export const answerNotes: readonly string[] = [
  'Reviews are counted, never passages, and only where a person confirmed the theme.',
  'Only what bears a day up to the day asked about is told. Words and readings are given as they are kept today, so what was corrected since appears as corrected.',
  'Charts say what changed and since when. They cannot say what brought it about.',
  'That learning came back shows where to look. It does not show that an earlier action caused or should have prevented anything.',
];
