import { z } from 'zod';

/** What a notice tells somebody. Reminders count the days to a due date; the rest say what somebody did. */
export const NoticeKind = z
  .enum([
    'update-asked',
    'chased',
    'due-in-30',
    'due-in-7',
    'due-in-1',
    'overdue',
    'escalated',
    'mentioned',
    'claim-to-verify',
    'changes-requested',
    'decision-made',
    'reopened',
    'look-back-due',
    'review-date-reached',
    'acceptance-ended',
    'resource-answered',
    'handed-over',
    'cover-begins',
    'cover-ends',
    'position-frozen',
    'reading-late',
  ])
  .meta({ id: 'NoticeKind' });
export type NoticeKind = z.infer<typeof NoticeKind>;
