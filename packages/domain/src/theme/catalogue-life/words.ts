import type { ThemeState } from './standing-theme.js';
import type { ChangeKind } from './change.js';

/** The words for where a theme stands, with a sign to go with them. */
export const themeStateWords: Record<ThemeState, { readonly words: string; readonly symbol: string }> = {
  offered: { words: 'On offer', symbol: '●' },
  merged: { words: 'Merged', symbol: '⇒' },
  split: { words: 'Split', symbol: '⋔' },
  retired: { words: 'Retired', symbol: '◌' },
};

/** The words for what a change does, as it is chosen in a form. */
export const changeKindWords: Record<ChangeKind, string> = {
  add: 'Add a theme',
  merge: 'Merge a theme into another',
  split: 'Split a theme into new ones',
  rename: 'Rename a theme',
  retire: 'Retire a theme',
  reopen: 'Offer a theme again',
};
