import { answerQuestion } from '@followthrough/domain/words';
import type { FormWording } from '../../components/form/form-context';

/** The sentences of answers. */
export const answerWording = {
  title: answerQuestion,
  lead: 'What the record says on a theme that recurs: what was promised, done and shown, and what came back. Every sentence gives the records it rests on, by their numbers.',
  choose: 'Choose what to answer',
  show: 'Show the answer',
  all: 'All themes that recur',
  fields: {
    theme: { label: 'Theme' },
    asAt: { label: 'As at', hint: 'Only what was on record that day is told.' },
  } satisfies FormWording,
  nothing: 'No theme recurs by that day',
  nothingHint:
    'A theme recurs when two reviews of the last 36 months found it, or when it was found again after an action on it was closed. Choose one theme to answer on it alone.',
  sources: 'Sources',
  notes: 'How to read this',
  asAt: 'As at',
  keep: 'Keep this answer',
  keepLead:
    'Keeping it makes a Word file with the same sentences, marked OFFICIAL-SENSITIVE. Both stay as they were given, with your name and the moment.',
  keepButton: 'Keep it and make the Word file',
  keeping: 'Making the file …',
  kept: 'The answer is kept. Its Word file is below.',
  doubts: 'Words that may tell who a child is',
  doubtsLead: 'Change them in their records. If they may stay, say why; the reason is kept with the answer.',
  mayStay: { mayStay: { label: 'Why they may stay' } } satisfies FormWording,
  list: 'Answers kept so far',
  none: 'No answer has been kept yet',
  noneHint: 'Once a lead keeps one, what was said can be shown again, word for word.',
  caption: 'Answers kept so far',
  download: 'Word file',
  downloading: 'Fetching …',
  fingerprint: 'Fingerprint (SHA-256)',
  keptTitle: 'An answer as it was given',
  mayStayWords: 'Why words that may identify stayed in it',
  print: 'Print',
};
