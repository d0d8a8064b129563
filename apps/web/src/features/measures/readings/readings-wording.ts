import type { ReadingChange, UnderstoodReadings } from '@followthrough/domain';
import type { FormWording } from '../../../components/form/form-context';

const figures = {
  numerator: { label: 'How many were counted' },
  denominator: { label: 'Out of how many' },
  value: { label: 'Figure' },
  provisional: { label: 'Provisional' },
  note: { label: 'Note', hint: 'What to know about this reading; no names.' },
} satisfies FormWording;

const why = { label: 'Why?', hint: 'It is kept with the change, for everybody who sees the measure.' };

const entry = {
  'readings.0.on': {
    label: 'Day',
    hint: 'Any day of the period it tells of. The figure stands for the whole period.',
  },
  'readings.0.numerator': figures.numerator,
  'readings.0.denominator': figures.denominator,
  'readings.0.value': figures.value,
  'readings.0.provisional': figures.provisional,
  'readings.0.note': figures.note,
} satisfies FormWording;

/** The sentences of readings. */
export const readingsWording = {
  title: 'Readings',
  to: 'All readings',
  enter: 'Enter a reading',
  paste: 'Paste or upload several',
  caption: 'Readings, newest first',
  none: 'No readings yet',
  noneHint: 'Enter one, or paste two or three columns from a spreadsheet.',
  save: 'Save',
  saved: 'The reading is kept.',
  provisionalChoice: 'It may still change',
  provisional: 'Provisional',
  leftOut: 'Left out of the chart',
  marked: 'Plainly different',
  markedBy: (reason: string, by: string) => `${reason} (${by})`,
  onlyValue: 'Only the percentage is known',
  inParts: 'Part and whole are known',
  changeOne: (period: string) => `Change the reading of ${period}`,
  changesTitle: 'What was done to readings since',
  entry,
  entryOfEvent: {
    ...entry,
    'readings.0.on': { label: 'Day of the event' },
    'readings.0.value': {
      label: 'Days since the event before',
      hint: 'Left empty, they are counted from the latest event there is.',
    },
  } satisfies FormWording,
};

/** What was done to a reading, in a word. */
export const kindWords: Record<ReadingChange['kind'], string> = {
  corrected: 'Corrected',
  excluded: 'Left out of the chart',
  included: 'Taken in again',
  marked: 'Marked as plainly different',
  unmarked: 'Mark taken away',
  removed: 'Taken away, entered by mistake',
};

/** The sentences of changing one reading. */
export const changeWording = {
  title: (period: string) => `Reading of ${period}`,
  correct: {
    title: 'Correct it',
    save: 'Save the correction',
    done: 'The reading is corrected. What it was is kept.',
    fields: { ...figures, reason: why } satisfies FormWording,
  },
  exclude: {
    title: 'Leave it out of the chart',
    hint: 'It stays in the table and on the chart, marked; lines and signals are worked out without it.',
    save: 'Leave it out',
    done: 'The chart is worked out without this reading now.',
    fields: { reason: why } satisfies FormWording,
  },
  include: {
    title: 'Take it into the chart again',
    hint: 'Lines and signals are worked out with it again.',
    save: 'Take it in again',
    done: 'The chart is worked out with this reading again.',
    fields: { reason: why } satisfies FormWording,
  },
  mark: {
    title: 'Mark it as plainly different',
    hint: 'On a run chart a person may say that a reading is plainly different, not just the highest or lowest. No rule says so, and it changes no line. The mark stands with your name and reason.',
    save: 'Mark it',
    done: 'The reading is marked as plainly different.',
    fields: { reason: why } satisfies FormWording,
  },
  unmark: {
    title: 'Take the mark away',
    hint: 'It is no longer marked as plainly different. That it was, and why, is kept.',
    save: 'Take the mark away',
    done: 'The mark is taken away. That it was there is kept.',
    fields: { reason: why } satisfies FormWording,
  },
  remove: {
    title: 'It was entered by mistake',
    hint: 'It is taken away. That it was there, and why it went, is kept.',
    save: 'Take it away',
    done: 'The reading is taken away. That it was there is kept.',
    fields: { reason: why } satisfies FormWording,
  },
};

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The sentences of pasting several readings. */
export const pasteWording = {
  title: 'Paste or upload readings',
  lead: 'Choose a workbook, or copy the columns in your spreadsheet and paste them here: the date and the figure, or the date, how many were counted, and out of how many. What was understood is shown before anything is saved.',
  fields: {
    text: {
      label: 'Or paste rows from a spreadsheet',
      hint: 'Dates such as 31/01/2026, Jan 2026, 2026-01 or Q1 2026/27. Headings are recognised. Of days between events, the days of the events alone will do.',
    },
    reason: { label: 'Why are they corrected?', hint: 'It is kept with each of them.' },
    choices: { label: 'What to save' },
    'readings.#.on': { label: 'Day' },
    'readings.#.numerator': { label: 'How many were counted' },
    'readings.#.denominator': { label: 'Out of how many' },
    'readings.#.value': { label: 'Figure' },
  } satisfies FormWording,
  show: 'Show what is understood',
  caption: 'What was understood, row by row',
  understood: 'What was understood',
  nothing: 'No row holds a reading that is new or corrects another.',
  onlyRight: (right: number) => `Save the ${plural(right, 'row that is right', 'rows that are right')} alone`,
  correct: (count: number) => `Correct ${plural(count, 'reading that is', 'readings that are')} there already`,
  waits: (wrong: number) =>
    `${plural(wrong, 'row is', 'rows are')} not understood. Nothing is saved until that is mended above, or you say to save the right rows alone.`,
  save: (count: number) => `Save ${plural(count, 'reading', 'readings')}`,
  saved: 'The readings are kept.',
  wasNow: (was: string, now: string) => `${was} → ${now}`,
};

/** The sentences of bringing readings in a file. */
export const uploadWording = {
  file: 'Choose an Excel workbook or a CSV file',
  fileHint:
    'Of a workbook (.xlsx) one sheet is read. The rows of a CSV file are put into the box below. Either way you see what was understood before anything is saved.',
  otherKind:
    'Only Excel workbooks (.xlsx) and CSV files are read. Save it as one of these, or copy the columns and paste them below.',
  tooLarge: 'This file is too large for readings. Copy the columns that matter and paste them below.',
  fromSheet: (name: string) => `From the sheet “${name}”.`,
  readSheet: 'Read this sheet',
  fields: { sheet: { label: 'Sheet', hint: 'Hidden sheets are not offered.' } } satisfies FormWording,
};

type RowStatus = UnderstoodReadings['rows'][number]['status'];

/** What becomes of a row: its word, and the symbol that goes with it. */
export const rowWords: Record<RowStatus, { words: string; symbol: string }> = {
  heading: { words: 'Heading', symbol: '–' },
  blank: { words: 'No figure', symbol: '–' },
  wrong: { words: 'To mend', symbol: '!' },
  same: { words: 'There already', symbol: '=' },
  new: { words: 'New', symbol: '+' },
  correction: { words: 'Correction', symbol: '↻' },
};
