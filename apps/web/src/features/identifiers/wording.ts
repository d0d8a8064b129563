import type { FormWording } from '../../components/form/form-context';

/** Every sentence about what may tell who a child is. */
export const wording = {
  title: 'Names to look out for',
  lead: 'Whatever anybody writes is looked through for CHI numbers, dates of birth, postcodes, titles with a name, and the names given here. It is held up until it is taken out or somebody says why it may stay.',
  honest:
    'This finds what looks like an identifier. It cannot know whether a text without one could still tell who a child is.',
  guarded: (names: number) =>
    names === 0
      ? 'No names are looked out for yet.'
      : `${names} ${names === 1 ? 'name is' : 'names are'} looked out for. They are kept as digests only, so they cannot be shown again.`,
  guard: 'Look out for this name',
  release: 'Look out for it no longer',
  done: { guard: 'This name is now looked out for.', release: 'This name is looked out for no longer.' },
  fields: {
    name: { label: 'Name', hint: 'A first name, a family name, or both: one to three words.' },
  } satisfies FormWording,
  kept: {
    title: 'Kept all the same',
    none: 'Nothing that may identify has been kept.',
    caption: 'What was kept though it may identify, newest first',
    at: 'When',
    by: 'Who',
    what: 'Doing what',
    kinds: 'What it looked like',
    reason: 'Why it may stay',
  },
};
