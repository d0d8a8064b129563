import type { FormWording } from '../../components/form/form-context';
import { nationalColumns } from '../../components/national-columns';

/** What is asked about an action that is being planned, in the order of the page. */
const promiseFields = {
  strategyId: { label: 'Strategy' },
  text: { label: 'Action', hint: 'How we intend to do it. No names of children or families.' },
  timescaleText: {
    label: nationalColumns.timescale,
    hint: 'In your own words: “Q2 2026/27”, “end of March 2027”, “ongoing”.',
  },
  dueOn: { label: 'Due date', hint: 'Only if what we understood is not what you mean.' },
  reviewOn: { label: 'When will somebody look at it again?', hint: 'Needed where there is no due date.' },
  'leads.#.post': { label: 'Post' },
  'leads.#.agencyId': { label: 'Agency' },
  'leads.#.contactPersonId': { label: 'Who holds it now' },
  measureText: { label: nationalColumns.measure },
  analysisText: { label: nationalColumns.analysis },
  accountableAgencyId: { label: 'Accountable agency', hint: 'Where several lead, the one that answers for it.' },
  lever: { label: 'By what means does it work?' },
  driver: { label: 'Which driver of implementation does it work on?' },
  scope: { label: 'Who must move?' },
  startsOn: { label: 'When does it start?', hint: 'A new action that says nothing here starts today.' },
  reference: { label: 'Number', hint: 'Left empty, it is numbered after its strategy.' },
} satisfies FormWording;

/** The sentences of making and editing an action. */
export const promiseWording = {
  newTitle: 'Add an action',
  editTitle: 'Edit what is promised',
  edited: 'What is promised is changed.',
  save: 'Save',
  saveAndAnother: 'Save and add another',
  fields: promiseFields,
  choose: 'Choose',
  nobody: 'Nobody named',
  noneChosen: 'Not said',
  leads: nationalColumns.lead,
  lead: (place: number) => `Lead ${place}`,
  addLead: 'Add a lead',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  ownDate: 'Give the date yourself',
  more: 'Accountable agency, means, start and number',
  saved: 'Saved',
  dueElsewhere: 'The due date is changed with its reason and who agreed:',
  changeDate: 'Change the due date',
  full: (live: number, most: number) =>
    `This strategy has ${live} live actions. The committee means to have ${most} at most on one. You can save it all the same.`,
  fullTitle: 'This strategy is full',
  alike: 'Something like it is on the plan already',
  alikeHint:
    'An action may serve several strategies. Attaching one that is there spares those who carry it out another report.',
  attach: 'Attach this one instead',
  attached: 'It serves this strategy as well now.',
  servesThis: 'serves this strategy already',
};

/** The sentences of what is in the way, what is waited for, and what is asked for. */
export const obstacleWording = {
  title: 'What is in the way, and what it needs',
  none: 'Nothing is in the way.',
  raised: 'Raised',
  resolved: 'Resolved',
  waits: 'It waits for',
  hidden: 'an action you do not see',
  waitedFor: 'These wait for it',
  asks: 'Asked for',
  raise: {
    title: 'Say what is in the way',
    save: 'Save',
    done: 'It is recorded. The action is amber until it is resolved.',
    fields: {
      text: { label: 'What is in the way?', hint: 'What it is about the work or the system; no names.' },
    } satisfies FormWording,
  },
  resolve: {
    title: 'It is out of the way',
    save: 'Save',
    done: 'It is recorded as out of the way.',
    fields: { resolvedHow: { label: 'What resolved it?' } } satisfies FormWording,
  },
  wait: {
    title: 'It waits for another action',
    save: 'Save',
    done: 'What it waits for is recorded.',
    choose: 'Choose an action',
    fields: {
      waitsForId: { label: 'Which action does it wait for?', problem: 'Choose one.' },
      note: { label: 'What for?', hint: 'Optional.' },
    } satisfies FormWording,
    remove: 'No longer',
  },
  ask: {
    title: 'Ask for something it needs',
    save: 'Save',
    done: 'It is recorded, and shown to the Chief Officers until it is answered.',
    fields: {
      what: { label: 'What is asked for?' },
      amountPounds: { label: 'Amount in pounds', hint: 'Whole pounds. Leave empty if it has no price.' },
      neededBy: { label: 'Needed by', hint: 'Optional.' },
      askedOf: { label: 'Asked of', hint: 'For example “Chief Officers Group”.' },
    } satisfies FormWording,
  },
  answer: {
    title: 'Record the answer',
    save: 'Save',
    done: 'The answer is recorded.',
    fields: {
      answer: { label: 'What was the answer?', problem: 'Choose one.' },
      answeredOn: { label: 'When was it given?' },
      answerNote: { label: 'Anything to add?', hint: 'Optional.' },
    } satisfies FormWording,
  },
};

/** The sentences of the strategies and committees an action serves. */
export const serveWording = {
  merge: 'Merge into another action',
  title: 'Strategies and committees it serves',
  strategies: 'Strategies of this committee',
  leave: 'Take it off this strategy',
  attach: {
    title: 'Attach it to another strategy',
    save: 'Attach',
    done: 'The action serves that strategy as well.',
    choose: 'Choose a strategy',
    fields: { strategyId: { label: 'Strategy', problem: 'Choose one.' } } satisfies FormWording,
  },
  share: {
    title: 'Share it with another committee',
    lead: 'Its improvement lead sees what you write here, and nothing of the action before agreeing to share it.',
    save: 'Ask them',
    done: 'They have been asked. You will see their answer here.',
    choose: 'Choose a committee',
    fields: {
      toCommitteeId: { label: 'Committee', problem: 'Choose one.' },
      words: { label: 'What should they know?', hint: 'What it is and why they might share it. No case details.' },
    } satisfies FormWording,
  },
  asked: 'Other committees that were asked',
  answers: { open: 'not answered yet', accepted: 'shares it', declined: 'declined', withdrawn: 'taken back' },
  withdraw: 'Take it back',
};

/** The sentences of what other committees ask to share. */
export const sharesWording = {
  title: 'Actions other committees offer to share',
  none: 'Nothing has been offered',
  noneHint: 'When another committee asks yours to share one of its actions, it is shown here for you to answer.',
  accept: 'Share it under this strategy',
  decline: 'Decline',
  choose: 'Choose a strategy',
  fields: {
    strategyId: { label: 'Which of our strategies does it serve?', problem: 'Choose one.' },
  } satisfies FormWording,
  answers: { open: 'Not answered yet', accepted: 'Shared', declined: 'Declined', withdrawn: 'Taken back' },
};

/** The sentences of what comes round again. */
export const recurringWording = {
  title: 'Recurring actions',
  lead: 'What comes round again is defined once. Each time it does, an action with its own due date is put on the plan ahead of time.',
  none: 'No recurring action yet',
  noneHint: 'Something done every quarter or every year, such as a file audit, is best planned once here.',
  add: 'Add a recurring action',
  newTitle: 'Add a recurring action',
  newDone: 'It is saved, and its first action is on the plan.',
  editTitle: 'Change a recurring action',
  editDone: 'It is changed, from the next that has not begun.',
  change: 'Change',
  end: 'End it',
  reallyEnd: 'What has begun stays as it is. What has not begun and is still ahead is withdrawn.',
  ended: 'Ended',
  save: 'Save',
  everies: {
    '1': 'Every month',
    '3': 'Every quarter',
    '6': 'Every half year',
    '12': 'Every year',
    other: 'Every so many months',
  },
  fields: {
    ...promiseFields,
    text: { label: 'What is done each time?', hint: 'No names of children or families.' },
    every: {
      label: 'How often?',
      hint: 'Changed later, it holds from the next that is made: what is on the plan keeps its day.',
    },
    everyMonths: { label: 'Every how many months?' },
    firstDueOn: { label: 'When is it due first?' },
    untilOn: { label: 'Until when?', hint: 'Leave empty if there is no end yet.' },
  } satisfies FormWording,
};

/** The sentences of looking a plan through. */
export const checksWording = {
  title: 'Looking the plan through',
  sound: 'Nothing is missing: every action has a measure, a lead with an agency, and a date that has not passed.',
  lead: 'Worth a second thought. Nothing here forbids anything.',
  more: (count: number) => `and ${count} more`,
};
