/** What is in a cell of a released table: words, or a rounded count. */
export type ReleasedCell = string | number;

/** A table of a release, as it is shown: every count rounded, nothing beside what is shown. */
export interface ReleasedTable {
  /** Its name on the sheet, at most 31 characters. */
  readonly name: string;
  /** What it holds, in one sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReleasedCell[])[];
}
