const kinds =
  '(?:[Cc]hild(?:ren)?|CHILD(?:REN)?|[Yy]oung (?:[Pp]erson|[Pp]eople)|YOUNG (?:PERSON|PEOPLE)|YP|[Bb]aby|BABY|[Ii]nfant|INFANT|[Ss]ibling(?:s| [Gg]roup)?|SIBLINGS?|[Bb]rothers?|[Ss]isters?|[Tt]wins?|TWINS?|[Ff]amily|FAMILY|[Aa]dult|ADULT)';
// One capital letter, perhaps with a figure ("Child N2"); two letters only outside words all in capitals.
const letter = '[‘\'“"]?(?:[A-Z]\\d?|[A-Z]{2})[’\'”"]?(?![\\p{L}\\d])';
const lettered = new RegExp(
  `(?<![\\p{L}])(${kinds}\\s+${letter}(?:\\s*(?:,|and|&|AND)\\s*(?:${kinds}\\s+)?${letter})*)`,
  'gu',
);
// A name in place of a letter ("Child Rowan") is only believed where the line says that a name is coming.
const named =
  /\b(?:[Rr]eview|REVIEW|[Pp]seudonym|[Ss]ubject|[Cc]hild)\s*[:–-]\s*((?:Child|Young Person|Baby|Infant)\s+(?!Protection|Sexual|Health|Care|Death|Poverty|Neglect|In\b|At\b)\p{Lu}\p{Ll}+)\b/u;

const shortForms: readonly [RegExp, string][] = [[/^YP\b/, 'Young Person']];

const titleCase = (words: string): string =>
  words
    .replace(/\p{Lu}{3,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/**
 * Gives every name a line uses for the child or children of a review ("Child N", "Siblings G and H").
 * @param line one line of text
 */
export function pseudonymsIn(line: string): string[] {
  const all = [...line.matchAll(lettered)].flatMap((match) => match[1] ?? []);
  // "CHILD IN NEED": in words all in capitals two letters are a word and not a name.
  const meant = all.filter((name) => !/^\p{Lu}{3,} \p{Lu}{2}$/u.test(name));
  if (meant.length > 0) return meant.map((name) => titleCase(name.replace(/[‘'“"’”]/g, '')));
  const name = named.exec(line)?.[1];
  return name === undefined ? [] : [name];
}

/**
 * Gives the full form of a shortened name where it is written in full elsewhere: "Young Person M" for "YP M".
 * @param name the name as first found
 * @param others every other form found in the same file
 */
export function fullestForm(name: string, others: readonly string[]): string {
  const found = shortForms.find(([short]) => short.test(name));
  if (found === undefined) return name;
  const full = name.replace(found[0], found[1]);
  return others.find((other) => other.toLowerCase() === full.toLowerCase()) ?? name;
}
