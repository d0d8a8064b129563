/** What a piece of a report is taken for. */
export type PieceKind =
  | 'finding'
  | 'effective-practice'
  | 'strategy'
  /** Under a heading whose words are not known: for a person to say. */
  | 'unknown'
  | 'background'
  | 'heading'
  | 'contents'
  | 'margin'
  /** It says again what another passage says. */
  | 'repeated';

/** A stretch of a report: every word of the report stands in exactly one. */
export interface ReportPiece {
  readonly kind: PieceKind;
  /** As the report numbers it: "4.1", "(a)", "Recommendation 3"; "" where it has no number. */
  readonly number: string;
  /** Its words, without its number; paragraphs and items of a list on lines of their own. */
  readonly text: string;
  /** The headings it stands under. */
  readonly section: string;
  /** Counts the sections of the report from 0. */
  readonly sectionAt: number;
  /** Where it begins, in words a person can follow. */
  readonly where: string;
  /** Whether it stands in a summary of the report. */
  readonly isInSummary: boolean;
  /** For what is said again: the number of the passage that says it, or where that stands. */
  readonly repeats: string | null;
}
