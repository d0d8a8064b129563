/**
 * How far a group of actions has come. Delivered, embedded and impact evidenced are kept apart: an action is counted
 * in one of the first seven only, so they add up to the total. The last two are counted again among them.
 */
export interface ProgressCounts {
  readonly total: number;
  readonly notStarted: number;
  readonly inProgress: number;
  /** Delivered, and nobody can yet say what difference it made. */
  readonly deliveredEffectNotKnown: number;
  readonly practiceEmbedded: number;
  readonly impactEvidenced: number;
  /** Delivered, looked at, and found to make no difference: a legitimate answer. */
  readonly noEffectFound: number;
  /** Withdrawn, superseded or not accepted. */
  readonly noLongerToBeDone: number;
  readonly overdue: number;
  readonly closedWithoutEvidence: number;
}

/** Progress of the actions that came from one review. */
export interface ReviewProgress {
  readonly reviewReference: string;
  readonly pseudonym: string;
  readonly counts: ProgressCounts;
}

/** Progress of the actions one agency owns. */
export interface AgencyProgress {
  readonly agency: string;
  readonly counts: ProgressCounts;
}
