import type { CalendarDay } from '../../return-identity.js';

/** One theme in one review. */
export interface ThemeRow {
  readonly theme: string;
  readonly themeGroup: string;
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly reportOn: CalendarDay | null;
  /** Findings that say what must be learnt, as a person confirmed. */
  readonly learningCount: number;
  /** Findings that say what worked, as a person confirmed. They never count as learning that came back. */
  readonly strengthCount: number;
  /** Findings the machine suggests and nobody has yet confirmed or refused. */
  readonly unconfirmedCount: number;
}
