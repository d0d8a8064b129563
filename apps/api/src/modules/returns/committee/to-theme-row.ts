import type { LocalDate } from '@followthrough/domain';
import type { ThemeRow } from '@followthrough/returns';
import { capitalised } from '../words.js';

/** How often a theme is on the findings of a review, with what people decided kept apart from what waits for them. */
export interface ThemeInReview {
  readonly theme: string;
  /** The slug of the group the theme belongs to, such as `the-child`. */
  readonly group: string;
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly reportedOn: LocalDate | null;
  readonly learning: number;
  readonly strengths: number;
  readonly unconfirmed: number;
}

/** A theme in a review as a row of the return. */
export function toThemeRow(counted: ThemeInReview): ThemeRow {
  return {
    theme: counted.theme,
    themeGroup: capitalised(counted.group.replaceAll('-', ' ')),
    reviewReference: counted.reviewReference,
    pseudonym: counted.pseudonym,
    reportOn: counted.reportedOn,
    learningCount: counted.learning,
    strengthCount: counted.strengths,
    unconfirmedCount: counted.unconfirmed,
  };
}
