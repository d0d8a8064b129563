import type { FormWording } from '../../../components/form/form-context';

/** The sentences of two people labelling the same passages. */
export const labellingWording = {
  title: 'Two people, the same passages',
  lead: 'Two people of your committee label the same findings without seeing what the other gives or what the machine suggests. Then you see how far they agree, and settle where they differ.',
  exercises: 'Labelled twice so far',
  none: 'Nobody has labelled the same passages yet',
  noneHint: 'A lead draws findings by chance and names two people. Fifty findings or more are worth the work.',
  begin: 'Begin a new one',
  beginButton: 'Draw the findings and ask both',
  tooFewPeople: 'Your committee needs two people who sign in as its lead or a member.',
  allReviews: 'All reviews',
  fields: {
    reviewId: { label: 'Draw findings from' },
    count: { label: 'How many', hint: 'From 1 to 200. Fewer than 50 are too few to lean on.' },
    seed: { label: 'Number to draw by', hint: 'Any whole number. The same number draws the same findings again.' },
    firstId: { label: 'First person' },
    secondId: { label: 'Second person' },
  } satisfies FormWording,
  progress: 'How far they have come',
  label: 'Label the passages',
  waiting:
    'How far they agree is shown once both have labelled every passage. Nobody sees what either gave until then.',
  agreement: 'How far they agree',
  few: 'There are fewer than 50 passages: too few to lean on. Read the numbers as a first impression.',
  fewOfTheme: 'too few to lean on',
  meaning:
    'Cohen’s kappa is 1 when two people always agree and 0 when they agree no more than chance would give. It is low for a rare theme even where they mostly agree, so read it beside how often the theme was given.',
  dependent:
    'Counted over every pair of a passage and a theme. The pairs of one passage hang together, so the interval is somewhat too narrow.',
  undefinedKappa: 'cannot be worked out: both gave one and the same answer always',
  noInterval: 'no interval can be worked out',
  disagreements: 'Where they differ',
  noDisagreements: 'They do not differ on any passage.',
  settleHint: 'What you settle becomes the confirmed label of the passage, and counts from then on.',
  settleLearning: 'It is on the passage, as learning',
  settlePractice: 'It is on the passage, as effective practice',
  settleAbsent: 'It is not on the passage',
  notGiven: 'not given',
  sheetTitle: 'Label the passages',
  sheetLead:
    'Give each passage the themes it speaks of, one to three as a rule, or none. You see neither what the machine suggests nor what the other person gives; they do not see yours.',
  given: 'Themes you give it',
  noneGiven: 'None yet. A passage may have no theme.',
  done: 'Save, and show the next',
  back: 'Back to the one before',
  addField: 'Add a theme',
  finished: 'You have labelled every passage',
  finishedHint: 'You may still go back and change what you gave, until the other person is done too.',
  completed: 'Both of you are done.',
  columns: {
    theme: 'Theme',
    both: 'Both',
    first: 'Only first',
    second: 'Only second',
    neither: 'Neither',
    given: 'How often given',
    kappa: 'Kappa (95% interval)',
  },
};

/** The fields of the labelling sheet. */
export const sheetFields = {
  slug: { label: 'Theme', hint: 'Type a few letters of its name, then choose with the arrow keys and Enter.' },
  stance: { label: 'Stance' },
} satisfies FormWording;
