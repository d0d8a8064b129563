import type { FormWording } from '../../components/form/form-context';

/** The sentences of merging two actions that are the same thing. */
export const mergeWording = {
  title: 'Merge into another action',
  lead: 'For two actions that are the same thing. One goes on with what both had; the other is superseded, stays to be read, and leads there.',
  fields: {
    intoId: { label: 'Which action goes on?' },
    reason: { label: 'Why are they the same?', hint: 'It is written on both.' },
  } satisfies FormWording,
  choose: 'Choose an action',
  previewTitle: 'What this would do',
  refused: 'These two cannot be merged',
  takes: { leads: 'Leads', strategies: 'Strategies', evidence: 'Evidence' },
  takesNothing: 'It has everything that this one has already: no lead, strategy or evidence is added.',
  stays: 'Everything written here stays to be read on this page, and the two pages lead to one another:',
  final:
    'There is no single step back: this one can be taken up again by an update, but what was added to the other has to be taken away there.',
  save: 'Merge them',
  done: 'They are merged. This page stays, and leads to the action that goes on.',
  into: 'This action was superseded. What goes on is',
  fromTitle: 'Actions it took the place of',
};
