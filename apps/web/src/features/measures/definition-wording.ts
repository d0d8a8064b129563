import type { FormWording } from '../../components/form/form-context';

const fields = {
  name: { label: 'Name', hint: 'Short enough for the heading of a chart.' },
  family: { label: 'What does it watch?' },
  question: { label: 'Which question does it answer?' },
  definition: {
    label: 'Operational definition',
    hint: 'So exact that two people counting the same month come to the same figure.',
  },
  unit: { label: 'What is a reading counted in?' },
  numeratorText: { label: 'What is counted (numerator)' },
  denominatorText: { label: 'Out of what (denominator)' },
  ratePer: { label: 'Per how many?', hint: '1,000 for a rate per thousand children.' },
  inclusions: { label: 'Who or what is included' },
  exclusions: { label: 'Who or what is left out' },
  workedExample: { label: 'A worked example', hint: 'A month counted out in words, with invented figures.' },
  direction: {
    label: 'Which way is better?',
    hint: 'A count of learning reviews has no good direction by itself: more may mean more harm, or better noticing.',
  },
  directionReason: { label: 'Why this way', hint: 'Needed where a count of learning reviews is given a direction.' },
  'targets.#.value': { label: 'Target' },
  'targets.#.by': { label: 'By' },
  cadence: { label: 'How often is there a reading?' },
  expectedFrom: { label: 'From which day on is a reading expected?', hint: 'Late readings are asked for from then.' },
  baselineEndsOn: { label: 'Last day of the baseline', hint: 'Left empty, the first readings are the baseline.' },
  sampling: { label: 'Sampling', hint: 'All of them, or how many are drawn and by whom.' },
  source: { label: 'Where do the figures come from?' },
  ownerPost: { label: 'Who sees to the readings?', hint: 'A post, or somebody’s name: “Lead Nurse”.' },
  disclosure: { label: 'Who may be shown the figures?' },
} satisfies FormWording;

/** The sentences of defining a measure. */
export const definitionWording = {
  newTitle: 'Define a measure',
  newDone: 'The measure is defined. Its readings can be entered now.',
  newLead: 'What exactly is counted, before anything is. Readings come afterwards and hang on what is written here.',
  editTitle: 'Edit what is measured',
  editDone: 'What is measured is changed.',
  editLead: 'Readings stay as they are. If something else is counted from now on, define another measure instead.',
  save: 'Save',
  fields,
  choose: 'Choose',
  targets: 'Targets',
  target: (place: number) => `Target ${place}`,
  addTarget: 'Add a target',
  remove: 'Remove',
  more: 'Who is counted, sampling and an example',
  add: 'Define a measure',
  edit: 'Edit what is measured',
};
