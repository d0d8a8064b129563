import { ageBandWords, eventWords } from '../review/words.js';

/** The words for each cell of a cross-table, fine or taken together. */
export const cellWords: Readonly<Record<string, string>> = {
  ...ageBandWords,
  ...eventWords,
  'under-5': 'Under 5, or unborn',
  '12-and-over': '12 and over, or several ages',
  '5-and-over': '5 and over, or several ages',
  'other-event': 'Any other event',
  'not-a-death': 'Anything but a death',
};

/** What each cross-table is by. */
export const crossTableWords = { age: 'Age of the child', event: 'Kind of event' } as const;
