/** The sentences of what has worked on a theme. */
export const workedWording = {
  title: 'What has worked',
  lead: 'Strategies on this theme of which a measure’s chart says that it changed for the better. The charts say what changed and since when; they cannot say what brought it about.',
  none: 'Nothing is on this list yet',
  howNoMeasure:
    'A strategy comes onto it by itself: a person confirms the theme on it, an action of it has a measure, and the measure’s chart says that there was a lasting change for the better. No strategy on this theme has a measure yet.',
  howNotYet: (measures: number) =>
    `A strategy comes onto it by itself, once the chart of one of its measures says that there was a lasting change for the better. ${measures === 1 ? 'One measure is' : `${measures} measures are`} kept on this theme, and none says so so far.`,
  beside: 'What the other measures of this strategy say',
  noneBeside: 'It has no other measure.',
  meanwhile: 'What was done meanwhile',
  started: 'Started',
  delivered: 'Delivered',
  notStarted: 'Not started yet',
  tested: 'Tested:',
  cycles: (count: number) => (count === 1 ? 'one cycle' : `${count} cycles`),
  goesOn: 'goes on',
  practice: 'Effective practice that reviews named',
  noPractice: 'No review in your area has named effective practice on this theme.',
  showOther: (count: number) => `Show ${count === 1 ? 'one other strategy' : `${count} other strategies`}`,
  onLists: 'What has worked',
  listedOn: 'This measure is listed on',
  listedNowhere:
    'It would be listed with its theme, but nobody has confirmed a theme on its action or on the strategy that it serves.',
};
