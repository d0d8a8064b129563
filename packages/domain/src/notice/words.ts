import type { NoticeKind } from './kind.js';

/** What each notice says, as a short sentence without its full stop: it stands in a list and in a mail. */
export const noticeWords: Record<NoticeKind, string> = {
  'update-asked': 'You are asked for an update',
  chased: 'An update you were asked for has not come yet',
  'due-in-30': 'Due within 30 days',
  'due-in-7': 'Due within 7 days',
  'due-in-1': 'Due tomorrow or today',
  overdue: 'Past its due date',
  escalated: 'Raised with the committee because no update came',
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
};
