import type { NoticeKind } from './kind.js';
import type { MailState } from './mail-state.js';
import type { ReminderRhythm } from './preference.js';

/** What each notice says, as a short sentence without its full stop: it stands in a list and in a mail. */
export const noticeWords: Record<NoticeKind, string> = {
  'update-asked': 'You are asked for an update',
  chased: 'An update you were asked for has not come yet',
  'due-in-30': 'Due within 30 days',
  'due-in-7': 'Due within 7 days',
  'due-in-1': 'Due tomorrow or today',
  overdue: 'Past its due date',
  escalated: 'Brought to you: its page says why',
  mentioned: 'You are mentioned in a comment',
  'claim-to-verify': 'A claim that it is delivered waits to be verified',
  'changes-requested': 'Changes are asked for before it can be closed',
  'decision-made': 'The committee has decided',
  reopened: 'Opened again',
  'look-back-due': 'Time to look back at whether it lasted',
  'review-date-reached': 'Its review date has come',
  'acceptance-ended': 'The decision not to act has come to its end',
  'resource-answered': 'A request for resources has been answered',
  'handed-over': 'Handed over to you',
  'cover-begins': 'You cover for somebody from today',
  'cover-ends': 'Your cover for somebody ends today',
  'position-frozen': 'The position for a meeting is fixed',
  'reading-late': 'A reading of one of its measures is late',
};

/** The kinds of notice whose date is a day by which something is asked for. */
export const deadlineKinds: ReadonlySet<NoticeKind> = new Set(['update-asked', 'chased']);

/** What a mail says of one notice of a kind, and of several (`#` is their number). No word of any record. */
export const digestWords: Record<NoticeKind, readonly [one: string, many: string]> = {
  'update-asked': ['An update is asked of you', '# updates are asked of you'],
  chased: ['An update has not come yet that was asked of you', '# updates have not come yet that were asked of you'],
  'due-in-30': ['An action is due within 30 days', '# actions are due within 30 days'],
  'due-in-7': ['An action is due within 7 days', '# actions are due within 7 days'],
  'due-in-1': ['An action is due today or tomorrow', '# actions are due today or tomorrow'],
  overdue: ['An action is past its due date', '# actions are past their due dates'],
  escalated: [
    'An action was brought to you, and its page says why',
    '# actions were brought to you, and their pages say why',
  ],
  mentioned: ['You are mentioned in a comment', 'You are mentioned # times in comments'],
  'claim-to-verify': ['A claim that something is done waits to be verified', '# claims wait to be verified'],
  'changes-requested': [
    'Changes are asked for before an action can be closed',
    'Changes are asked for before # actions can be closed',
  ],
  'decision-made': ['The committee has decided about an action', 'The committee has decided about # actions'],
  reopened: ['An action is open again', '# actions are open again'],
  'look-back-due': ['It is time to look back at an action', 'It is time to look back at # actions'],
  'review-date-reached': ['The review date of an action has come', 'The review dates of # actions have come'],
  'acceptance-ended': ['A decision not to act has come to its end', '# decisions not to act have come to their end'],
  'resource-answered': ['A request for resources has been answered', '# requests for resources have been answered'],
  'handed-over': ['An action has been handed over to you', '# actions have been handed over to you'],
  'cover-begins': ['You cover for somebody from today', 'You cover for # people from today'],
  'cover-ends': ['Your cover for somebody ends today', 'Your cover for # people ends today'],
  'position-frozen': ['The position for a meeting is fixed', 'The positions for # meetings are fixed'],
  'reading-late': ['A reading of a measure is late', 'Readings of # measures are late'],
};

/** The words for how often reminders are mailed. */
export const reminderRhythmWords: Record<ReminderRhythm, string> = {
  daily: 'Every morning there is something new',
  weekly: 'On Mondays',
  none: 'Never',
};

/** The words for where a mail stands. */
export const mailStateWords: Record<MailState, string> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  refused: 'Refused by the mail server',
  'given-up': 'Given up after many tries',
  kept: 'Kept here: no mail server is set up',
};
