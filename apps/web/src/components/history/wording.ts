/** The sentences of a record's history. */
export const wording = {
  title: 'History',
  open: 'Who changed what, and when',
  earlier: 'Earlier changes',
  later: 'Later changes',
  shown: (page: number, pages: number) => `Page ${page} of ${pages}`,
};
