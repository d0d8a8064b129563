/** The sentences of the record of changes. */
export const wording = {
  title: 'Record of changes',
  lead: 'Who changed what and when, newest first. The words that were changed are not shown: only which fields they stood in.',
  caption: 'Changes, newest first',
  none: 'Nothing has been changed yet',
  noneHint: 'Every change is recorded here by itself as soon as somebody makes it.',
  noneHere: 'There is nothing on this page of the record',
};
