import type { DiagramChange } from '@followthrough/domain';

/** How a part of a diagram has something changed. */
export interface Editing {
  readonly busy: boolean;
  readonly change: (change: DiagramChange, onSaved?: () => void) => void;
}
