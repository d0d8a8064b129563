import type { Field, UnsettledField } from './field.js';

/** Ways of wording one kind of heading. Phrases are pieces of patterns: `dates?` is "date" or "dates". */
export interface HeadingPhrases {
  field: Field | UnsettledField;
  /** The whole of the heading. */
  whole?: readonly string[];
  /** Words anywhere in the heading. */
  anywhere?: readonly string[];
}
