import type { Tier } from '@followthrough/domain';
import type { FormWording } from '../../../components/form/form-context';

/** The sentences of the queue of suggestions. */
export const queueWording = {
  title: 'Decide on suggested themes',
  lead: 'These themes were suggested by comparing words. A suggestion is not counted anywhere until you confirm it. Passages of the oldest review come first.',
  suggestion: 'Suggested theme',
  others: 'Other themes on this passage',
  confirm: 'Confirm',
  reject: 'Reject',
  changeStance: 'Change stance',
  next: 'Next, decide later',
  undo: 'Undo the last decision',
  addKey: 'Add a theme',
  onlyOne: 'This is the only suggestion left.',
  nothingToUndo: 'There is no decision of this sitting to undo.',
  keysOn: 'Use single keys',
  keysHint: 'They work while you are not typing in a field.',
  add: 'Add another theme to this passage',
  addButton: 'Add this theme',
  noSpans: 'The suggestion rests on the passage as a whole, so nothing in it is highlighted.',
  before: 'What stands before it in the review',
  after: 'What stands after it in the review',
  alone: 'No other passage of this kind stands beside it.',
  empty: 'Nothing waits for a decision',
  emptyHint: 'New suggestions come when a plan is brought in. What was confirmed is counted under Themes.',
  emptyFilter: 'Nothing of what you chose waits for a decision',
  showAll: 'Show all that waits',
  narrow: 'Narrow what you decide on',
  any: 'Any',
  filters: {
    review: { label: 'In the review' },
    theme: { label: 'On the theme' },
    tier: { label: 'How sure the machine is' },
  } satisfies FormWording,
  fields: {
    slug: { label: 'Theme', hint: 'Type a few letters of its name, then choose with the arrow keys and Enter.' },
    stance: { label: 'Stance' },
  } satisfies FormWording,
  refused: 'These decisions were not taken',
  forget: 'Forget it, and show the suggestion again',
  learning: 'What your decisions have taught',
};

/** How sure the machine is, in a word or two. */
export const tierChoices: Record<Tier, string> = { detected: 'Detected', suggested: 'Suggested' };

/** How sure the machine is, without a number that would look surer than it is. */
export const tierWords: Record<Tier, string> = {
  detected: 'Its wording is close to what this theme is usually written as.',
  suggested: 'Its wording is somewhat like what this theme is usually written as; look closely.',
};

/** What each key does. */
export const keyWords = {
  c: 'confirm',
  r: 'reject',
  s: 'change the stance between learning and effective practice',
  a: 'add another theme',
  n: 'next, and decide on this one later',
  z: 'undo the last decision',
};
