const letterOnItsOwn = /(?<![\p{L}\p{N}])\p{Lu}{1,2}(?![\p{L}\p{N}’'])/gu;

/** The letters that stand for children in a pseudonym: "M" of "Child M", "P" and "Q" of "Children P and Q". */
export function pseudonymLetters(pseudonym: string): string[] {
  return pseudonym.match(letterOnItsOwn) ?? [];
}

/** A review and the name it gives its child. */
export interface Named {
  readonly reference: string;
  readonly pseudonym: string;
}

/**
 * Says which letters of a pseudonym other reviews of the committee have used.
 *
 * @param others - The committee's other reviews, without this one.
 * @returns One sentence for each letter that was used before; none where all are free.
 */
export function repeatedLetters(pseudonym: string, others: readonly Named[]): string[] {
  return [...new Set(pseudonymLetters(pseudonym))].flatMap((letter) => {
    const used = others.filter((other) => pseudonymLetters(other.pseudonym).includes(letter));
    if (used.length === 0) return [];
    const where = used.map(({ reference, pseudonym: name }) => `${reference} (${name})`).join(', ');
    return [`The letter ${letter} stands for somebody else in ${where}. Letters should not repeat within a committee.`];
  });
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The next letter, in the order of the alphabet, that no review of the committee has used: A to Z, then AA to ZZ. */
export function freeLetter(pseudonyms: readonly string[]): string | null {
  const used = new Set(pseudonyms.flatMap(pseudonymLetters));
  const all = [...alphabet, ...alphabet.flatMap((first) => alphabet.map((second) => first + second))];
  return all.find((letter) => !used.has(letter)) ?? null;
}
