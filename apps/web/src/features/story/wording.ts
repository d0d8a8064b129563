import type { FormWording } from '../../components/form/form-context';

/** The sentences of a theme's story. */
export const storyWording = {
  title: 'From review to review',
  none: 'No review in your area has confirmed themes yet, so there is nothing to draw.',
  reviews: 'Reviews',
  key: {
    found: 'a review that found it',
    notFound: 'a review that did not',
    practice: 'the practice it looked at',
    promised: 'promised',
    delivered: 'delivered',
    closed: 'closed',
  },
  others: (count: number) =>
    `${count === 1 ? 'One more action stands' : `${count} more actions stand`} in the table alone.`,
  table: 'The same as a table',
  caption: 'Reviews and actions on this theme, by their days',
  worth: 'What the counts are worth',
  gaps: 'Reviews between findings',
  gapsLead:
    'Each bar is the number of reviews between one that found it and the next. A picture and not a test: where a theme is not rare, no gap is short enough to say anything.',
  gapOver: (reviews: number, chance: string) =>
    `${reviews} between; a gap this long or longer comes by chance ${chance} times in 100`,
  gapOpen: (reviews: number, chance: string) =>
    `${reviews} so far since the last; a gap this long or longer comes by chance ${chance} times in 100`,
  drift:
    'Whether a theme is becoming more common across Scotland is not told here: releases give rounded counts by year, and a watch must see reviews one by one. Such a watch over 50 themes would cry about twice a year without cause.',
  ask: 'Why are you not learning from past reviews?',
  answered: 'What answers it',
  answeredBy: (by: string) => `, ${by}: `,
  decided: 'Decided',
  opened: 'New action',
  notAnswered: 'Nothing has been linked to it yet.',
  follow: 'Link a new action or a decision',
  held: 'Whether its measures held since',
};

/** The sentences of linking what answers a theme that came back. */
export const followWording = {
  title: 'What answers this?',
  lead: 'The earlier actions stay closed, with what was said of them. Link a new action to them, or write down what was decided.',
  earlier: 'Closed before',
  newAction: 'Make a new action',
  newActionHint: 'It is linked as soon as it is saved.',
  noActions: 'No open action',
  fields: {
    kind: { label: 'What answers it' },
    actionId: { label: 'Action', hint: 'Open actions of your plan.' },
    words: { label: 'What was decided, and why' },
  } satisfies FormWording,
  kinds: [
    { value: 'action', words: 'An open action of the plan' },
    { value: 'decision', words: 'A decision' },
  ] as const,
  choose: 'Choose an action',
  save: 'Link it',
  done: 'It is linked to every earlier action on this theme.',
};
