import type { BulkChange } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';

/** The sentences of changing many actions at once. */
export const bulkWording = {
  title: 'Change several actions',
  lead: 'One change, made to all of them or to none. You see what it would do before anything is saved.',
  nothingChosen: 'No actions are chosen',
  nothingChosenHint: 'Choose actions in the plan first, or everything that its filters find.',
  toPlan: 'Choose in the plan',
  chosen: 'Chosen in the plan:',
  matching: 'Everything that the filters of the plan find.',
  fields: {
    'change.kind': { label: 'What changes?' },
    'change.dueOn': { label: 'New due date' },
    'change.reason': { label: 'Why?', hint: 'It is written on every one of them.' },
    'change.approvedBy': { label: 'Approved by', hint: 'A person or a meeting.' },
    'change.declared': { label: 'What the lead declares', hint: 'It can make a colour worse, never better.' },
    'change.lever': { label: 'Lever' },
    'change.accountableAgencyId': { label: 'Accountable agency' },
  } satisfies FormWording,
  kinds: {
    'due-date': 'Due date',
    declared: 'What the lead declares',
    lever: 'Lever',
    'accountable-agency': 'Accountable agency',
    withdraw: 'Withdraw them',
  } satisfies Record<BulkChange['kind'], string>,
  nothing: 'Nothing declared',
  noLever: 'None',
  noAgency: 'None',
  look: 'See what this would do',
  previewTitle: 'What this would do',
  noneChanges: 'Nothing would change: none of them can take this change.',
  noneFound: 'The filters find no action, so there is nothing to change.',
  done: 'Done, for all of them.',
};

/** The sentences of undoing that. */
export const undoWording = {
  title: 'Undo the last bulk edit',
  last: 'Last bulk edit:',
  none: 'There is nothing to undo',
  noneHint: 'Nobody has changed several actions at once yet.',
  already: 'The last bulk edit has been undone already. Only the last one can be, and only once.',
  putsBack: 'What this puts back',
  stays: 'What was written of the change stays in the history, and so does that it was undone.',
  since: 'It cannot be undone any more',
  sinceHint: 'Undoing would write over what was done since. Change them one by one instead:',
  undo: 'Undo it for all of them',
  done: 'The last bulk edit is undone.',
};
