import type { LocalDate } from '../local-date.js';
import type { EvidenceGrade } from './states.js';

/** A piece of evidence as far as the grade of its action is concerned. */
export interface GradedEvidence {
  readonly title: string;
  readonly grade: EvidenceGrade;
  readonly datedOn: LocalDate;
}

/** The piece of evidence an action has its grade from: the strongest, and of several the newest; `null` for none. */
export function gradeSource<Piece extends GradedEvidence>(evidence: readonly Piece[]): Piece | null {
  return evidence.reduce<Piece | null>(
    (best, piece) =>
      best === null || piece.grade > best.grade || (piece.grade === best.grade && piece.datedOn > best.datedOn)
        ? piece
        : best,
    null,
  );
}
