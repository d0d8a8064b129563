import type { ChangeKind } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';

/** The sentences of the catalogue's page. */
export const catalogueWording = {
  title: 'The theme catalogue',
  lead: 'Every theme that can be found, with what it means. The catalogue changes by recorded decisions: nobody’s labels are rewritten, and a table of a past day is always made again as it was.',
  themes: 'Themes',
  changes: 'What was changed',
  noChanges: 'Nothing has been changed since the catalogue came with the product.',
  change: 'Change the catalogue',
  changeOwn: 'Change a theme of your committee',
  notYet: 'Takes effect later',
  inForce: 'In force',
  provisional: 'Provisional, your committee’s own',
  proposals: 'Put forward by committees',
  proposalsLead:
    'A committee named these themes for itself and thinks that others need them. Adopt one as it is or reworded; its labels then count under the new theme.',
  adopt: 'Adopt this theme',
  compare: 'Two days compared',
  same: 'The catalogue is the same on both days.',
  show: 'Show',
  days: {
    on: { label: 'Catalogue as it stood on' },
    compareWith: { label: 'Compare with', hint: 'Leave it empty to see one day alone.' },
  } satisfies FormWording,
};

/** The sentences of the form that changes the catalogue. */
export const changeWording = {
  title: 'Change the theme catalogue',
  lead: 'A change takes effect today or later, never earlier. It is kept with your name and the reason, and it is not taken back: to undo one, make another.',
  done: 'The change was recorded.',
  preview: 'Show what this does',
  save: 'Record this change',
  choose: 'Choose a theme',
  chooseKind: 'What should change?',
  noFigures:
    'You see no committee’s figures, so none are shown here. Each committee sees what the change does to its own.',
  noMoves: 'No count in your area is moved by this.',
  means: {
    add: 'It can be put on passages from the day on.',
    merge: 'Labels written under the first count under the other from the day on.',
    split: 'Labels stay under the old theme until a person places each under one of the new ones.',
    rename: 'It keeps its labels and its address.',
    retire: 'It is no longer offered or suggested. Its labels stay and are shown as of a retired theme.',
    reopen: 'It can be put on passages again. After a merger its own labels count under it again.',
  } satisfies Record<ChangeKind, string>,
  fields: {
    kind: { label: 'What should change?' },
    slug: { label: 'Theme' },
    into: { label: 'Into which theme?' },
    name: { label: 'Name' },
    definition: { label: 'What it means', hint: 'One or two sentences that tell it from its neighbours.' },
    group: { label: 'Group' },
    'parts.0.name': { label: 'First new theme' },
    'parts.0.definition': { label: 'What the first means' },
    'parts.1.name': { label: 'Second new theme' },
    'parts.1.definition': { label: 'What the second means' },
    effectiveOn: { label: 'From which day?' },
    reason: { label: 'Why?', hint: 'Everybody who sees the catalogue can read this.' },
  } satisfies FormWording,
};

/** The sentences beside a theme that stands otherwise than on offer. */
export const standingWording = {
  retired: 'This theme was retired. It is not offered any more; what was labelled with it stays.',
  split: 'This theme was split. Labels stay here until each is placed.',
  provisional: 'This theme is provisional: your committee’s own. It counts in your tables and in no national figure.',
  propose: 'Put it forward for everybody',
  proposed: 'It was put forward. An administrator of the catalogue decides.',
  fields: { reason: { label: 'Why would others need it?' } } satisfies FormWording,
  unplaced: 'Labels to be placed',
  unplacedLead: 'Each counts under the old theme until somebody says which of the new ones it is.',
  moreToPlace: (labels: number) => `${labels} more come up as these are placed.`,
  allPlaced: 'Every label of this theme has been placed.',
  place: 'Place it',
  fieldsPlace: { slug: { label: 'Which theme is it?' } } satisfies FormWording,
};
