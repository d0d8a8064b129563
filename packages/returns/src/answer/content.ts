/** An answer to be written as a Word file. Its sentences are written as they are given, and none is added. */
export interface AnswerDocument {
  /** The protective marking, on every page. */
  readonly marking: string;
  readonly question: string;
  readonly committeeName: string;
  /** The day it is as at, in words. */
  readonly asAt: string;
  readonly preparedBy: string;
  readonly themes: readonly AnswerDocumentTheme[];
  readonly sources: readonly { readonly number: number; readonly label: string }[];
  readonly notes: readonly string[];
}

/** What is answered of one theme, part by part. */
export interface AnswerDocumentTheme {
  readonly name: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly sentences: readonly { readonly text: string; readonly sources: readonly number[] }[];
  }[];
}
