/** The sentences of what the product does by itself. */
export const wording = {
  title: 'Jobs',
  lead: 'What the product does by itself, each at most once a day. What fails is tried again by itself, and so is a day that was missed while nothing was running.',
  notHere: 'This copy of the product does none of these by itself',
  notHereHint: 'It was started with JOBS=no. Another copy may do them, or they can be done here by hand.',
  caption: 'What is done each day',
  never: 'Not yet',
  noNext: 'Never',
  fine: 'Nothing',
  run: 'Do it now',
  done: 'It is done.',
};

/** What stands in a job's way, and how often it was tried. */
export const triesInWords = (tries: number) => (tries === 1 ? 'Tried once.' : `Tried ${tries} times.`);
