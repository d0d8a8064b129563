/** What a block of a report looks like, before anybody asks what it says. */
export type BlockLook =
  /** In a heading style, or wholly bold. */
  | 'heading'
  /** An entry of a list of contents. */
  | 'contents'
  /** A page number, or a running head or foot. */
  | 'margin'
  /** A row of a table of several columns. */
  | 'row'
  /** Part of a table that looks like an action plan. */
  | 'plan'
  | 'body';

/** A paragraph of a report as it stands: one heading, one item of a list, one paragraph of prose, one row of a table. */
export interface ReportBlock {
  /** Its words, with the number or bullet before them, on one line. */
  readonly text: string;
  readonly look: BlockLook;
  /** 1 for a chapter, 2 for what stands under one; null where only the look tells that it is a heading. */
  readonly headingLevel: number | null;
  /** Whether it stood on one line by itself, as headings do. Always so in Word. */
  readonly isOneLine: boolean;
  /** Where it stands, in words a person can follow: "line 12", "paragraph 8", "table 3, row 2". */
  readonly where: string;
}
