import type { EvidenceGrade } from '../action/states.js';
import type { LocalDate } from '../local-date.js';

/** A piece of evidence as its strength is judged. */
export interface GradedItem {
  readonly grade: number;
  /** The last day on which it may be relied on; `null` where it has none. */
  readonly expiresOn: LocalDate | null;
}

/** Whether evidence may no longer be relied on: from the day after its last. */
export function isExpired({ expiresOn }: Pick<GradedItem, 'expiresOn'>, today: LocalDate): boolean {
  return expiresOn !== null && expiresOn < today;
}

/**
 * The strongest evidence that is in date: what a new claim may rest on. What was claimed before keeps its grade, and is
 * shown to rest on expired evidence.
 *
 * @returns 0 to 5.
 * @source Our own rule; `docs/decisions/0026-evidence-files.md`.
 */
export function gradeInDate(items: readonly GradedItem[], today: LocalDate): EvidenceGrade {
  return Math.max(0, ...items.filter((item) => !isExpired(item, today)).map(({ grade }) => grade));
}
