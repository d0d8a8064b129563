import type { ReadAction } from '@followthrough/domain';
import { placedWarnings, type Cell } from './warnings';
import { checkWording as wording } from './wording';

/** What stands under the cells of an action, and over the whole of it. */
export interface ActionNotes {
  readonly ofWhole: readonly string[];
  readonly of: (cell: Cell) => { readonly from: string; readonly warnings: readonly string[] };
}

/** Where each cell of an action was read, and what to look at in it. An action that was added says so. */
export function notesOf(read: ReadAction | null): ActionNotes {
  if (read === null) return { ofWhole: [wording.added], of: () => ({ from: '', warnings: [] }) };
  const placed = placedWarnings(read);
  const sentences = (cell: Cell | null) => placed.filter((one) => one.cell === cell).map(({ sentence }) => sentence);
  return {
    ofWhole: sentences(null),
    of: (cell) => ({ from: fromOf(read, cell), warnings: sentences(cell) }),
  };
}

function fromOf(read: ReadAction, cell: Cell): string {
  const from = cell === 'leads' ? read.leads[0]?.from : read[cell].from;
  if (from) return `${wording.from} ${from}`;
  return cell === 'reference' ? wording.numbered : wording.notFound;
}
