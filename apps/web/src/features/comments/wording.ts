import type { FormWording } from '../../components/form/form-context';

/** The sentences of comments. */
export const wording = {
  title: 'Comments',
  none: 'No comment yet. Ask here what others should answer; an update says what was done.',
  whoSees: {
    action: 'Everybody who sees this action sees this: its committees and the agencies that lead it.',
    claim: 'Everybody who sees the action sees this: its committees and the agencies that lead it.',
    strategy: 'The committee’s lead, its members and its chief officers see this; agencies do not.',
    review: 'The committee’s lead, its members and its chief officers see this; agencies do not.',
  },
  asked:
    'Comments are records: they may have to be given out under freedom of information. No names of children or families.',
  unresolved: 'to be settled',
  settled: 'Settled',
  open: 'To be settled',
  settle: 'Settle',
  reopen: 'Open again',
  edit: 'Say it anew',
  withdraw: 'Withdraw',
  withdrawNow: 'Withdraw it',
  withdrawLead: 'Its words leave the screen. They stay in the record of changes.',
  withdrawnBy: 'Withdrawn by',
  edited: 'said anew',
  naming: 'For',
  save: 'Comment',
  saveAgain: 'Save',
  cancel: 'Leave it as it is',
  takeOut: 'Take out',
  fields: {
    text: { label: 'Your comment' },
    mentions: { label: 'Who should be told?', hint: 'Optional. They find a notice, and their next mail says so.' },
  } satisfies FormWording,
  nobody: 'Choose a person',
};

/** The sentences of what waits to be settled, on a first page. */
export const openWording = {
  title: 'Comments to be settled',
  none: 'No comment waits to be settled.',
  namesYou: 'Names you',
  about: { action: 'Action', claim: 'Claim on action', review: 'Review', strategy: 'Strategy' },
  more: 'The rest stand with their actions and reviews.',
};
