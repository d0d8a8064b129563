/** Which form of a word must agree: its stem, its lower-case spelling, or its spelling with its case. */
export type WordForm = 'stem' | 'spoken' | 'written';

/** One word of a term. */
export interface TermPart {
  readonly by: WordForm;
  readonly form: string;
}
