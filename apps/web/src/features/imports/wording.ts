import type { DuePrecision } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';
import { nationalColumns } from '../../components/national-columns';

/** The sentences of choosing a file, and of earlier imports. */
export const uploadWording = {
  title: 'Bring in a plan',
  lead: 'Bring in a finished action plan kept as a Word document. You will see what was read, cell by cell, and can correct it before anything is saved.',
  choose: 'Choose a plan',
  label: 'The plan, as a Word document (.docx)',
  hint: 'Up to 10 MB. Choose a file, or drag it here. Only the tables are read; pictures and macros are left alone.',
  read: 'Read this file',
  readingLabel: 'Reading',
  goOn: 'Go on with the plan you were checking',
  nothingChosen: 'Choose a file first.',
  tooLarge: 'This file is larger than 10 MB. Save the plan on its own, without pictures, and choose that.',
  notWord: 'This is not a Word document (.docx). Open the plan in Word, save it as .docx and choose that.',
  refused: 'The file was not read',
  nothingSaved: 'Nothing has been saved.',
  earlier: 'Plans brought in so far',
  earlierCaption: 'Plans brought in so far, newest first',
  none: 'No plan has been brought in yet',
  noneHint: 'Once one is, it is listed here with who brought it in, and leads to its review.',
};

/** The sentences of checking what was read. */
export const checkWording = {
  title: 'Check what was read',
  step: 'Step 2 of 3',
  notSaved: 'Nothing has been saved yet. What you correct here is kept while this window stays open.',
  readAgain: 'This same file has been brought in before. It cannot be saved a second time.',
  summary: 'What was read',
  toLookAt: 'To look at',
  nothingToLookAt:
    'Nothing in it gave cause for doubt. Still, read it through: you know the plan and the machine does not.',
  statusKey: 'The plan’s own key',
  statusKeyHint: 'Colours are kept as words and not turned into another system.',
  unread: 'Pieces of the plan that have no place in an action',
  unreadHint: 'Copy what matters into an action below. The rest stays in the Word document alone.',
  details: 'The review',
  from: 'From',
  notFound: 'Not found in the file.',
  numbered: 'Not in the file; numbered in order.',
  added: 'Added here.',
  guess: 'A guess from the post: check it.',
  restored: 'Put back',
  removeAction: 'Leave this action out',
  removeStrategy: 'Leave this strategy out',
  addAction: 'Add an action',
  addStrategy: 'Add a strategy',
  addLead: 'Add a lead',
  removeLead: 'Remove this lead',
  leftOut: 'Left out',
  moreDates: 'Date first agreed, if it has moved',
  deliveryHint: 'Taken from the words about progress. Whether it was delivered is for you to say.',
  noAgency: 'No agency, or not sure',
  noDeclared: 'Not said',
  choose: 'Choose…',
  next: 'Continue to the last check',
  startAgain: 'Choose another file',
};

/** The sentences of the last check, and of what was done. */
export const answersWording = {
  title: 'Last check before saving',
  step: 'Step 3 of 3',
  notSaved: 'Nothing has been saved yet. It is saved when you confirm: all of it, or none.',
  details: 'The review',
  change: 'Change something',
  notChosen: 'Not chosen yet',
  noActions: 'There is no action to save. Go back and keep or add at least one.',
  confirm: 'Confirm and save',
  saving: 'Saving…',
  happens:
    'This makes a review with its strategies and actions, and suggests themes for a person to decide on. Progress in the plan is kept as an update from today.',
  doneTitle: 'The plan has been brought in',
  toReview: 'See the review and its plan',
  toPlan: 'See these actions in the plan',
  toThemes: 'Decide on the suggested themes',
  another: 'Bring in another plan',
};

/** The words for how exactly a date is known. */
export const precisionWords: Record<Exclude<DuePrecision, 'none'>, string> = {
  day: 'On that day',
  month: 'End of that month',
  quarter: 'End of that quarter',
  season: 'End of that season',
};

/** The fields, in the order in which they stand on the page. */
export const fieldWording = {
  'review.reference': { label: 'Reference' },
  'review.pseudonym': { label: 'Pseudonym, never a real name' },
  'review.kind': { label: 'Kind of review', problem: 'Choose the kind of review.' },
  'review.event': { label: 'Event', problem: 'Choose the kind of event.' },
  'review.ageBand': { label: 'Age band', problem: 'Choose the age band.' },
  'review.guidanceEdition': { label: 'Edition of the guidance', problem: 'Choose the edition it was held under.' },
  'review.reportedOn': { label: 'Date of the report, if there is one' },
  'strategies.#.number': { label: 'Number' },
  'strategies.#.title': { label: 'Strategy' },
  'strategies.#.actions.#.reference': { label: 'Number' },
  'strategies.#.actions.#.text': { label: nationalColumns.action },
  'strategies.#.actions.#.timescaleText': { label: nationalColumns.timescale },
  'strategies.#.actions.#.dueOn': { label: 'The date it means' },
  'strategies.#.actions.#.duePrecision': { label: 'How exactly' },
  'strategies.#.actions.#.reviewOn': { label: 'Look at it again on' },
  'strategies.#.actions.#.originalDueOn': { label: 'Date first agreed' },
  'strategies.#.actions.#.leads': { label: nationalColumns.lead },
  'strategies.#.actions.#.leads.#.post': { label: 'Post' },
  'strategies.#.actions.#.leads.#.agencyId': { label: 'Agency' },
  'strategies.#.actions.#.measureText': { label: nationalColumns.measure },
  'strategies.#.actions.#.analysisText': { label: nationalColumns.analysis },
  'strategies.#.actions.#.status': { label: 'Status, as written' },
  'strategies.#.actions.#.delivery': { label: 'Delivery' },
  'strategies.#.actions.#.declared': { label: 'What the lead says' },
  'strategies.#.actions.#.progress': { label: 'Progress' },
  'strategies.#.actions.#.evidence': { label: 'Evidence' },
} satisfies FormWording;
