import type { FormWording } from '../../components/form/form-context';
import type { Tier } from '@followthrough/domain';

/** The sentences of the theme list. */
export const listWording = {
  title: 'Themes',
  lead: 'What reviews keep teaching. Only themes that a person confirmed are counted, and reviews are counted, not passages.',
  seen: 'Themes in your area',
  none: 'No theme has been confirmed in your area yet',
  noneHint: 'Themes are suggested when a plan comes in. Once somebody confirms them they are counted here.',
  unseen: 'of the catalogue not seen in your area',
  unseenHint: 'That a theme is absent may mean that it did not arise, or that nobody has looked for it.',
  recurs: 'Recurs',
  recursMeans:
    '“Recurs” means two or more reviews of your committee in that time. Strengths are reviews that name it as effective practice; they are counted apart. “Waiting” counts passages on which a person has yet to decide.',
  once: 'In one review',
  notRecent: 'Not in this window',
  held: 'Not shown',
  afterClosure: 'Found again after closure',
  afterClosureLead:
    'Each entry is a new review whose confirmed learning is on a theme where an earlier action had been closed. It shows where to look; it does not show that the earlier action caused or should have prevented anything.',
  showOther: 'Show the other',
  noAfterClosure: 'No new review has come back to a theme on which an action was closed.',
  confirm: 'Decide on suggested themes',
};

/** The sentences of one theme's page. */
export const themeWording = {
  definition: 'What it means',
  rule: 'How it is labelled',
  noRule: 'There is no special rule for this theme.',
  confusable: 'Easily confused with',
  counts: 'How often it was seen',
  found: 'Where it was found',
  notFound: 'No finding carries this theme in your area.',
  promised: 'What was promised',
  notPromised: 'No strategy or action carries this theme in your area.',
  afterClosure: listWording.afterClosure,
};

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
  onlyOne: 'This is the only suggestion left.',
  keysOn: 'Use single keys',
  keysHint: 'They work while you are not typing in a field.',
  add: 'Add another theme to this passage',
  addButton: 'Add this theme',
  noSpans: 'The suggestion rests on the passage as a whole, so nothing in it is highlighted.',
  empty: 'Nothing waits for a decision',
  emptyHint: 'New suggestions come when a plan is brought in. What was confirmed is counted under Themes.',
  fields: {
    slug: { label: 'Theme' },
    stance: { label: 'Stance' },
  } satisfies FormWording,
  chooseTheme: 'Choose a theme',
};

/** How sure the machine is, without a number that would look surer than it is. */
export const tierWords: Record<Tier, string> = {
  detected: 'Its wording is close to what this theme is usually written as.',
  suggested: 'Its wording is somewhat like what this theme is usually written as; look closely.',
};

/** What each key does. */
export const keyWords = [
  ['C', 'confirm'],
  ['R', 'reject'],
  ['S', 'change the stance between learning and effective practice'],
  ['N', 'next, and decide on this one later'],
] as const;
