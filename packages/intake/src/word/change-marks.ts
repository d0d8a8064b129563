/** Parts of a paragraph, row or cell that say how it looks rather than what it says. */
const settings = new Set(['rPr', 'pPr', 'trPr', 'tcPr', 'tblPr', 'sectPr', 'numPr']);

const deletions = new Set(['del', 'moveFrom', 'cellDel']);
const insertions = new Set(['ins', 'moveTo', 'cellIns', 'cellMerge']);

/** Text that is never part of what a reader sees: field codes, older looks, and copies kept for older programs. */
const neverShown = /^(\w*PrChange|tblGridChange|numberingChange|instrText|delText|delInstrText|Fallback|rt)$/;

/**
 * Tells whether an element is a change somebody made with tracking on: words, rows or cells put in or taken out.
 * A change of looks alone is not counted, because it changes nothing in the plan.
 */
export function isTrackedChange(name: string, parent: string): boolean {
  return deletions.has(name) || (insertions.has(name) && parent !== '');
}

/**
 * Tells whether everything inside an element is left out when changes are read as if accepted.
 */
export function isIgnoredContent(name: string, parent: string): boolean {
  return neverShown.test(name) || (deletions.has(name) && !settings.has(parent));
}
