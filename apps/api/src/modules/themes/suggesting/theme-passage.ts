import type { FindingKind, PassageKind } from '@followthrough/domain';

/** A passage to suggest themes for, and whose it is. */
export interface ThemePassage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly committeeId: string;
  readonly reviewId: string;
  readonly text: string;
  /** The heading it stood under, where that says something of its stance. */
  readonly section?: string;
}

interface OfReview {
  readonly id: string;
  readonly committeeId: string;
  readonly reviewId: string;
}

/** A finding, as a passage. What a review calls effective practice is read as such. */
export function findingPassage(finding: OfReview & { kind: FindingKind; text: string }): ThemePassage {
  const { id, committeeId, reviewId, text } = finding;
  const section = finding.kind === 'effective-practice' ? { section: 'Effective practice' } : {};
  return { id, kind: 'finding', committeeId, reviewId, text, ...section };
}

/** A strategy, as a passage: its title, and its case for change on the next line. */
export function strategyPassage(strategy: OfReview & { title: string; caseForChange?: string }): ThemePassage {
  const { id, committeeId, reviewId, title, caseForChange = '' } = strategy;
  const text = caseForChange === '' ? title : `${title}\n${caseForChange}`;
  return { id, kind: 'strategy', committeeId, reviewId, text };
}

/** An action, as a passage of the review whose strategy it serves. */
export function actionPassage(action: OfReview & { text: string }): ThemePassage {
  const { id, committeeId, reviewId, text } = action;
  return { id, kind: 'action', committeeId, reviewId, text };
}
