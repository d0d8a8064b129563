import type { AnswerSentence, AnswerSource } from './answer.js';

/** A record to cite, before it has its number. */
export type Cited = Omit<AnswerSource, 'number'>;

/** A sentence with the records it rests on; never without one. */
export interface Said {
  readonly text: string;
  readonly of: readonly [Cited, ...Cited[]];
}

/** Numbers records in the order in which they are first cited; the same record keeps its number. */
export class Citations {
  private readonly numbers = new Map<string, AnswerSource>();

  /** The sentence with the numbers of its records, in rising order. */
  cite({ text, of }: Said): AnswerSentence {
    const numbers = of.map((cited) => this.numberOf(cited));
    return { text, sources: [...new Set(numbers)].sort((a, b) => a - b) };
  }

  /** Every record cited so far, by its number. */
  list(): AnswerSource[] {
    return [...this.numbers.values()];
  }

  private numberOf(cited: Cited): number {
    const key = `${cited.kind} ${cited.id}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known.number;
    const number = this.numbers.size + 1;
    this.numbers.set(key, { number, ...cited });
    return number;
  }
}
