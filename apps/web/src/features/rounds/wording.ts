import type { RoundLine } from '@followthrough/domain';
import { meetingBodyWords } from '@followthrough/domain/words';
import { dayInWords } from '../../components/day-words';
import { plural } from '../../components/plural';

/** The sentences of reporting rounds. */
export const wording = {
  title: 'Reporting rounds',
  lead: 'A round prepares a meeting: agencies are asked for updates, the position is taken, and both returns are made from it and sealed.',
  list: 'Rounds, the latest meeting first',
  none: 'No round has been prepared yet',
  noneHint:
    'Prepare one for the next meeting: say when it is and by when updates are wanted. Nobody is asked until you ask.',
  noneToRead: 'Once the improvement lead prepares one, it is listed here with who has answered.',
  prepare: 'Prepare a round',
  saveDays: 'Save the days',
  next: 'Next meeting',
  noNext: 'No meeting is planned.',
  progress: 'Who has answered',
  requests: 'Every request, by agency',
  noRequests: 'Nobody has been asked yet.',
  chases: 'Who was reminded',
  noChases: 'Nobody has been reminded yet.',
  plans: 'Plans it covers',
  allOpen: 'Every plan that is open on the day agencies are asked.',
  notes: 'Notes',
  noNotes: 'Nothing has been written down.',
  notesSealed: 'A sealed round is corrected by a note and in no other way.',
  returns: 'Returns of this meeting',
  position: 'See the position as it was taken',
  noAgency: 'No agency named',
  nobody: 'Nobody signs in for this agency: tell them another way.',
  days: 'Move the meeting or the deadline',
};

/** Each step of a round: its button, what it will do, and what is said afterwards. */
export const stepWording = {
  askForUpdates: {
    button: 'Ask for updates',
    means:
      'Every agency that leads an open action of these plans is asked for an update. Whoever does not answer is reminded by itself.',
    done: 'The agencies are asked.',
  },
  chaseRound: {
    button: 'Remind now',
    means:
      'Whoever has not answered is reminded today, once. Reminders on the committee’s own days go out by themselves.',
    done: 'The reminders are sent.',
  },
  freezeRound: {
    button: 'Take the position',
    means:
      'The position of every action is fixed as it stands at this moment. It can never be changed, and no answer counts after it.',
    done: 'The position is taken.',
  },
  sealRound: {
    button: 'Seal the round',
    means: 'Both returns are made from the position that was taken. After that nothing in the round can change.',
    done: 'The round is sealed and both returns are made.',
  },
};

/** The fields of a new round, and of moving its days. */
export const roundFields = {
  body: { label: 'Whose meeting is it?' },
  meetingOn: { label: 'When is the meeting?' },
  deadlineOn: { label: 'By when are updates wanted?', hint: 'On or before the day of the meeting.' },
  reviewIds: { label: 'Which plans does it cover?', hint: 'All that are open, unless you take some out.' },
};

/** The sentences of deleting a round. */
export const deletionWording = {
  title: 'Delete this round',
  means:
    'Nobody has been asked yet, so nothing is lost but its days, its plans and its notes. That it was deleted stays on record.',
  button: 'Delete it',
  done: 'The round is deleted.',
};

/** The field of a note. */
export const noteFields = { text: { label: 'Write something down' } };

/** The sentences of an agency that is asked. */
export const askedWording = {
  title: 'Updates asked for',
  nothingChanged: 'Nothing has changed',
  update: 'Give an update',
  done: 'Everything asked for this meeting is answered. Thank you.',
  saved: 'Noted: nothing has changed.',
  never: 'Nothing was reported yet.',
};

/** The sentences of a position. */
export const positionWording = {
  changes: 'What changed',
  since: 'Compare with',
  today: 'Today',
  noChanges: 'Nothing has changed.',
  plan: 'The plan as it stood',
  recurring: 'Themes that kept coming back',
  afterClosure: 'Found again after closure',
  asked:
    'This is a photograph: it shows the plan as it was that day, with the colours the committee used then. Links lead to the actions as they are today.',
};

/** The sentences of escalation. */
export const escalationWording = {
  title: 'Brought to others',
  brought: 'Brought to you: why these are here',
  none: 'Nothing has been brought to the chief officers.',
  outcome: 'What came of it',
  record: 'Write down what came of it',
  save: 'Save',
  open: 'Nothing has come of it yet.',
  sought: 'Decision sought:',
};

/** A meeting in words: "The committee, 9 December 2026". */
export function meetingInWords({ body, meetingOn }: Pick<RoundLine, 'body' | 'meetingOn'>): string {
  return `${meetingBodyWords[body]}, ${dayInWords(meetingOn)}`;
}

/** How far the answers have come: "7 of 12 answered". */
export function answeredInWords({ asked, answered, late }: RoundLine['counts']): string {
  if (asked === 0) return 'nobody asked yet';
  return `${answered} of ${asked} answered${late > 0 ? `, ${late} late` : ''}`;
}

/** What an agency is asked for a meeting: "Updates asked for the meeting on 9 December 2026: 3 left". */
export function askedInWords(meetingOn: string, left: number): string {
  return `Updates asked for the meeting on ${dayInWords(meetingOn)}: ${left === 0 ? 'none' : plural(left, 'action')} left`;
}
