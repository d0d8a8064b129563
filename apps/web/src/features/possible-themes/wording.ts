import type { FormWording } from '../../components/form/form-context';

/** The sentences of possible new themes. */
export const wording = {
  title: 'Possible new themes',
  lead: 'Passages that carry no theme, put together because their words are alike. A machine compared words and nothing else: on our trials about half of what it showed was a theme. Name one that is, dismiss one that is not. Only a person makes a theme.',
  none: 'No possible new theme',
  noneHint:
    'A group needs at least three passages without a theme, from at least three reviews, whose words are alike. None was found.',
  words: 'Words they share',
  passages: 'All its passages',
  examples: 'As it was written',
  name: 'Name it',
  named: (name: string) =>
    `“${name}” is a theme of your committee now. It is provisional, and counts in no national figure.`,
  dismiss: 'Dismiss it',
  dismissed: 'Dismissed',
  dismissedLead: 'A dismissed group comes back only when it has grown by half.',
  dismissedBefore: (passages: number) => `Dismissed before with ${passages} passages; it has grown by half since.`,
  fields: {
    name: { label: 'Name of the theme' },
    definition: { label: 'What it means', hint: 'One or two sentences. Say nothing that tells who a child is.' },
    group: { label: 'Group' },
    passages: {
      label: 'Which of the passages are of it?',
      hint: 'They are confirmed as learning. Leave out what tells of effective practice, and add the theme to it afterwards.',
    },
    reason: { label: 'Why is it no theme?' },
  } satisfies FormWording,
};
