import type { FormWording } from '../../components/form/form-context';
import type { DraftKind } from './report-draft';

/** The sentences of choosing a report. */
export const sourceWording = {
  title: 'Read the report',
  lead: 'Bring in the finished report. You will see which passages are proposed as findings, effective practice and strategies, and correct them before anything is saved.',
  link: 'Read the report',
  file: 'Choose the report',
  label: 'The report, as a Word document (.docx) or plain text (.txt)',
  hint: 'Up to 10 MB. Choose a file, or drag it here. Footnotes, comments and words in pictures are not read.',
  readFile: 'Read this file',
  paste: 'Or paste its text',
  pasteLabel: 'The text of the report',
  pasteHint: 'From a PDF, select all and copy. Page numbers and broken lines are dealt with.',
  readText: 'Read this text',
  pasted: 'Pasted text',
  nothingChosen: 'Choose a file first.',
  nothingPasted: 'Paste the text first.',
  tooLarge: 'This file is larger than 10 MB. Take out its pictures, save it again and choose the smaller file.',
  readingLabel: 'Reading',
  refused: 'The report was not read',
  nothingSaved: 'Nothing has been saved.',
  fixed:
    'The Chief Officers Group has ratified this review, so its findings and strategies are fixed and no report can be read into it.',
};

/** The sentences of looking at what was read. */
export const draftWording = {
  title: 'Look at what was read',
  notSaved: 'Nothing has been saved yet. What you change here is kept while this window stays open.',
  summary: 'What was read',
  toLookAt: 'To look at',
  nothingToLookAt:
    'Every heading was understood. Still, read it through: you know the report and the machine does not.',
  lookingFor: 'Looking for themes',
  lookedAt: 'Every passage was looked at. A theme is a suggestion until a person confirms it.',
  lookFailed:
    'Themes could not be looked for just now. Everything else can go on; they are looked for again when you save.',
  tryAgain: 'Try again',
  noThemes: 'No theme suggested.',
  themes: 'Suggested themes',
  allHere: 'All passages here are',
  asTheyStand: 'As they stand below',
  background: 'Background: never counts',
  change: 'Change the words',
  done: 'Keep these words',
  split: 'Split where the cursor stands',
  splitHint: 'Put the cursor where the second passage begins, then split.',
  cannotSplit: 'Put the cursor between two words first: where the second passage begins.',
  join: 'Join with the next',
  leaveOut: 'Leave out',
  putBack: 'Put back',
  save: 'Save on the review',
  nothingKept: 'Nothing is kept. Say of at least one passage that it is a finding, effective practice or a strategy.',
  undecided: 'not decided yet and will not be saved',
  startAgain: 'Choose another report',
  startAgainSure: 'Forget these changes and choose another report',
};

/** The sentences once it is saved. */
export const savedWording = {
  title: 'The report is on the review',
  toReview: 'See the review',
  toThemes: 'Decide on the suggested themes',
};

/** What a passage may be said to be. */
export const kindWords: Record<DraftKind, string> = {
  'practice-learning': 'Finding: practice learning',
  'organisational-learning': 'Finding: organisational learning',
  'effective-practice': 'Effective practice',
  strategy: 'Strategy',
  unknown: 'Not decided yet',
  background: 'Background: does not count',
  'left-out': 'Left out',
};

/** The fields of a passage. */
export const fieldWording = {
  findings: { label: 'Passages' },
  'passages.#.text': { label: 'Words of the passage' },
  'passages.#.number': { label: 'Number' },
  'passages.#.kind': { label: 'What it is' },
} satisfies FormWording;

/** How sure the machine is of a theme. */
export const tierWords = { detected: 'clear wording', suggested: 'worth a look' } as const;
