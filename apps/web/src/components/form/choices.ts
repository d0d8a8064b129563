/** One thing to choose: what is sent, what it is called, and what it means where that is not plain. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly hint?: string;
}

/** The choices of a table of words, in its own order. */
export function choicesFrom<Value extends string>(words: Readonly<Record<Value, string>>): Choice<Value>[] {
  // `Object.entries` forgets the type of the keys it was given.
  return (Object.entries(words) as [Value, string][]).map(([value, text]) => ({ value, words: text }));
}
