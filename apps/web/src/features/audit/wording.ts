/** The sentences of the record of changes. */
export const wording = {
  title: 'Record of changes',
  lead: 'Who changed what and when, newest first. The words that were changed are not shown: only which fields they stood in.',
  caption: 'Changes, newest first',
  none: 'Nothing has been changed yet',
  noneHint: 'Every change is recorded here by itself as soon as somebody makes it.',
  noneHere: 'There is nothing on this page of the record',
};

const count = (entries: number) => `${entries.toLocaleString('en-GB')} ${entries === 1 ? 'entry' : 'entries'}`;

/** The sentences of whether the record is as it was written. */
export const chainsWording = {
  title: 'Is it as it was written?',
  whole: (entries: number) => `Yes: all ${count(entries)} hold, each chained to the one before it.`,
  broken: 'No. Do not mend it: keep a copy, and tell whoever answers for information security',
  brokenAt: (name: string, at: number) => `${name}: broken at entry ${at.toLocaleString('en-GB')}`,
  checkpoint: (when: string, entries: number) =>
    `A checkpoint of ${count(entries)} was last taken on ${when}. Held to it at a terminal, an end that was cut off is found, too.`,
  noCheckpoint:
    'No checkpoint was ever taken. Without one that is kept elsewhere, an end that was cut off cannot be noticed.',
  each: 'Each chain',
  holds: 'Holds to its end',
  breaks: (at: number) => `Broken at entry ${at.toLocaleString('en-GB')}`,
  checked: (when: string) => `Every chain was checked when this page was opened, ${when}.`,
  take: 'Take a checkpoint',
  taken: 'The checkpoint is with your downloads. Keep it where nobody who has the database can change it.',
};

/** What is shown of the record: changes, or what happened at the door. */
export const kindWording = {
  label: 'Show',
  changes: 'Changes of records',
  door: 'Signing in, refusals and files taken out',
};
