import type { GapKind } from './gaps.js';
import type { NodeKind } from './node.js';

/** What stands in a driver diagram. */
export const nodeWords: Record<NodeKind, { readonly one: string; readonly many: string }> = {
  primary: { one: 'Primary driver', many: 'Primary drivers' },
  secondary: { one: 'Secondary driver', many: 'Secondary drivers' },
  idea: { one: 'Change idea', many: 'Change ideas' },
};

/** What a diagram leaves open, in a few words; the name of what it is about goes with them. */
export const gapWords: Record<GapKind, string> = {
  'aim-unfinished': 'The aim does not say for whom, how much and by when.',
  'aim-unmeasured': 'No measure shows whether the aim is reached.',
  'nothing-tests-it': 'Nothing tests it: no idea under it has an action.',
  'no-action': 'An idea without an action.',
  'on-no-driver': 'An action that stands under no driver.',
};
