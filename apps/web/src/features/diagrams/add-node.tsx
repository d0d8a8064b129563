import type { Editing } from './editing';
import { OneField } from './one-field';
import { wording } from './wording';

interface AddNodeProps {
  readonly parentId: string | null;
  readonly label: string;
  readonly editing: Editing;
}

/** Adds a driver or an idea under a parent. */
export function AddNode({ parentId, label, editing }: AddNodeProps) {
  return (
    <OneField
      label={label}
      button={wording.add}
      onSave={(text, done) => editing.change({ kind: 'add', parentId, text }, done)}
    />
  );
}
