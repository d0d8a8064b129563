import type { ReadAction, ReadWarning } from '@followthrough/domain';

/** The cells of an action that a warning may stand beside. */
export type Cell =
  | 'reference'
  | 'text'
  | 'timescaleText'
  | 'leads'
  | 'measureText'
  | 'analysisText'
  | 'status'
  | 'progress'
  | 'evidence';

/** Warnings about a cell that the plan leaves blank point at no cell with words in it; their kind says which it is. */
const cellOfKind: Readonly<Record<string, Cell>> = {
  'missing-lead': 'leads',
  'needs-review-date': 'timescaleText',
  'invalid-date': 'timescaleText',
  'relative-date': 'timescaleText',
  'colour-only-status': 'status',
  'says-too-much': 'analysisText',
  'split-actions': 'text',
  'superseded-text': 'text',
};

/** The warnings of an action, each with the cell it stands beside; null for those about the whole. */
export function placedWarnings(action: ReadAction): (ReadWarning & { readonly cell: Cell | null })[] {
  return action.warnings.map((warning) => ({
    ...warning,
    cell: cellAt(action, warning.where) ?? cellOfKind[warning.kind] ?? null,
  }));
}

function cellAt(action: ReadAction, where: string): Cell | undefined {
  const places: readonly (readonly [Cell, string | null | undefined])[] = [
    ['text', action.text.from],
    ['timescaleText', action.timescaleText.from],
    ['leads', action.leads[0]?.from],
    ['measureText', action.measureText.from],
    ['analysisText', action.analysisText.from],
    ['status', action.status.from],
    ['progress', action.progress.from],
    ['evidence', action.evidence.from],
    ['reference', action.reference.from],
  ];
  return places.find(([, from]) => from && where.includes('column') && isAt(from, where))?.[0];
}

/** "table 1, row 2, column 3, under “By when”" is at "table 1, row 2, column 3", and not at "column 30". */
function isAt(from: string, where: string): boolean {
  return from === where || from.startsWith(`${where},`) || from.startsWith(`${where} `);
}
