import type { ReadReport, ReportPiece, ReportPieceKind } from '@followthrough/domain';
import { KnownWordings, type PieceKind, type ReadReport as FoundReport } from '@followthrough/intake';
import type { WordsThere } from './reports.repository.js';

/**
 * A report as it was found, for a person to look at: every passage that its review says already is named.
 *
 * @param there - The findings and strategies of the review.
 */
export function toReadReport(found: FoundReport, fileName: string, there: readonly WordsThere[]): ReadReport {
  const known = { finding: knownOf(there, 'finding'), strategy: knownOf(there, 'strategy') };
  const pieces = found.pieces.map(({ isInSummary: _isInSummary, kind, ...piece }): ReportPiece => {
    const own = kind === 'strategy' ? 'strategy' : 'finding';
    const at = isPassage(kind) ? known[own].find(piece.text, false) : null;
    const already = at === null ? undefined : there[at];
    return {
      ...piece,
      kind: kindOf(kind, piece.section),
      alreadyThere: already === undefined ? null : nameOf(already),
    };
  });
  return { fileName, pieces, remarks: [...found.remarks] };
}

function knownOf(there: readonly WordsThere[], kind: WordsThere['kind']): KnownWordings {
  const known = new KnownWordings();
  for (const [at, words] of there.entries()) if (words.kind === kind) known.add(words.text, at);
  return known;
}

const isPassage = (kind: PieceKind) => ['finding', 'effective-practice', 'strategy', 'unknown'].includes(kind);

const nameOf = ({ kind, number }: WordsThere) => (number === '' ? `a ${kind} without a number` : `${kind} ${number}`);

/** Which learning a heading speaks of; where it names both or neither, practice, for a person to change. */
function kindOf(kind: PieceKind, section: string): ReportPieceKind {
  if (kind !== 'finding') return kind;
  const words = section.toLowerCase();
  return /organi[sz]ation|system/.test(words) && !words.includes('practice')
    ? 'organisational-learning'
    : 'practice-learning';
}
