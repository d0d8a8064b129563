/** What may tell who a child is. */
export type IdentifierKind = 'chi-number' | 'date-of-birth' | 'postcode' | 'email' | 'titled-name' | 'known-name';

/** Something in a text that may tell who a child is, and where: from the first character to before the last. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
}

const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const monthName = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`;
const date = String.raw`(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthName},? \d{2,4})`;
const born = String.raw`(?:born(?: on)?|d\.?\s?o\.?\s?b\.?|date of birth|birthday)`;

// A Community Health Index number is ten digits that begin with a day of birth; spaces are often put between its parts.
const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['chi-number', new RegExp(String.raw`(?<![\d.])${day}${month}\d{2}[ -]?\d{3}[ -]?\d(?![\d.]?\d)`, 'g')],
  ['date-of-birth', new RegExp(String.raw`\b${born}\W{0,3}(?:is |was )?(${date})`, 'gi')],
  ['postcode', /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['titled-name', /\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?/gu],
];

/**
 * Finds what may tell who a child is: CHI numbers, days of birth, postcodes, addresses of people, and names after a title.
 * It warns and cannot know: a text without a finding may identify, and a finding may be harmless.
 *
 * @param text - What somebody wrote.
 * @param isKnownName - Whether one to three words, in small letters with one space between, are a name to look out for.
 * @returns What was found, in the order of the text, none within another.
 * @source Our own patterns; a CHI number is ten digits beginning with a day of birth as day, month, year.
 */
export function findIdentifiers(text: string, isKnownName: (words: string) => boolean = () => false): Identifier[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  );
  const names = phrasesIn(text)
    .filter(({ words }) => isKnownName(words))
    .map(({ from, to }) => ({ kind: 'known-name' as const, from, to }));
  return withoutNested([...found, ...names]);
}

/** One to three words that follow one another, each beginning with a capital. */
export interface Phrase {
  /** In small letters, one space between, without a possessive ending. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const phraseLengthMax = 3;

/** Every run of one to three words of a text that might be a name, since each begins with a capital. */
export function phrasesIn(text: string): Phrase[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  return words.flatMap((first, start) => {
    const phrases: Phrase[] = [];
    for (let length = 1; length <= phraseLengthMax; length += 1) {
      const run = words.slice(start, start + length);
      const last = run.at(-1);
      if (run.length < length || last === undefined || !run.every(({ word }) => /^\p{Lu}/u.test(word))) break;
      if (/[.!?;:\n]/.test(text.slice(first.from, last.from))) break; // a name does not run over the end of a sentence
      phrases.push({ words: asName(run.map(({ word }) => word).join(' ')), from: first.from, to: last.to });
    }
    return phrases;
  });
}

/** A name as it is compared: small letters, one space between words, no possessive ending, one kind of apostrophe. */
export function asName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').replaceAll(/\s+/g, ' ').trim();
}

function withoutNested(found: readonly Identifier[]): Identifier[] {
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const kept: Identifier[] = [];
  for (const each of ordered) if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each);
  return kept;
}
