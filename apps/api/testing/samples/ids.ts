/** The ids of one committee's records, for the path of an address. */
export interface Ids {
  readonly committeeId: string;
  readonly reviewId: string;
  readonly eventId: string;
  readonly strategyId: string;
  readonly actionId: string;
  readonly bulkEditId: string;
  readonly claimId: string;
  readonly cycleId: string;
  readonly measureId: string;
  readonly diagramId: string;
  readonly nodeId: string;
  /** A phase of a measure's chart that stands. */
  readonly phaseId: string;
  /** A reading of that measure. */
  readonly readingId: string;
  readonly assignmentId: string;
  readonly findingId: string;
  /** Findings that two people have labelled, and one of them. */
  readonly exerciseId: string;
  readonly exercisePassageId: string;
  readonly returnId: string;
  readonly answerId: string;
  readonly roundId: string;
  /** What an agency is asked, and has not answered. */
  readonly requestId: string;
  /** A step of escalation. */
  readonly stepId: string;
  readonly personId: string;
  readonly noticeId: string;
  readonly mailId: string;
  readonly commentId: string;
  readonly evidenceId: string;
  /** An action that it supports. */
  readonly evidenceActionId: string;
  readonly fileId: string;
  /** A file that may be destroyed without anybody else missing it. */
  readonly spareFileId: string;
  /** Somebody else's role than that person's. */
  readonly roleId: string;
  readonly blockerId: string;
  readonly waitedForId: string;
  readonly dependencyId: string;
  readonly askId: string;
  readonly otherCommitteeId: string;
  readonly shareId: string;
  readonly recurringId: string;
}
