/** The sentences of what decisions have taught. */
export const learningWording = {
  title: 'What your decisions have taught',
  lead: 'Every suggestion rests on terms of the catalogue. Each time you confirm or reject one, the terms that led to it count for more or for less in what is suggested to your committee from then on.',
  how: 'How a weight is worked out',
  formula:
    'Weight now = (confirmed + 1.6 × weight at first) ÷ (seen + 2). Seen counts the suggestions that the term led to and that a person of your committee confirmed or rejected.',
  early:
    'The weight of a strong term can fall with its first decisions even where they confirm it: until it has been seen a few times, the formula trusts a weight that was only set down by people so far.',
  own: 'Only your own committee’s decisions count, and no other committee sees them or these weights. The same decisions always give the same weights; a decision taken back is unlearnt.',
  later: 'Suggestions that were made before keep the score they had.',
  terms: 'Terms and their weights',
  none: 'Nothing has been learnt yet',
  noneHint: 'Confirm or reject suggested themes; the terms that led to them are listed here.',
  inUse: 'What was learnt is used when themes are suggested',
  notInUse: 'What was learnt is not used: every term has its weight at first',
  backToStart: 'Go back to the weights at first, for all terms',
  takeUpAgain: 'Use what was learnt again',
  termStart: 'Use weight at first',
  termLearnt: 'Use what was learnt',
  setAside: 'At first, by choice',
  learnt: 'Learnt',
  columns: {
    term: 'Term',
    theme: 'Theme',
    seen: 'Seen',
    confirmed: 'Confirmed',
    now: 'Weight now',
    first: 'Weight at first',
    used: 'Which is used',
    change: 'Change',
  },
};
