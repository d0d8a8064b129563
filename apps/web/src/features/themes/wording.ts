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

/** The sentences of the table of a day gone by. */
export const pastWording = {
  title: 'The table of another day',
  show: 'Show this table',
  today: 'Back to today',
  known:
    'This is the table as it was known on that day, under the catalogue of that day unless another is named. What was decided, taken back or changed later does not count here. What waited and what came back after closure are told as of today alone.',
  fields: {
    asAt: { label: 'As at' },
    catalogueOn: { label: 'Under the catalogue of', hint: 'Leave it empty for the catalogue of that day.' },
  },
};
