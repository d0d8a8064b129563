import { isBlankText, tidyText } from './text/tidy-text.js';
import { endsInBody, endsInPost, isAgency, opensAsPost, phraseKind } from './leads/post-words.js';

const nobodyYet =
  /^(tb[cad]|to be (confirmed|agreed|advised|decided|identified|allocated|appointed)|n\/?a|not (known|yet (known|agreed|assigned|allocated))|none|vacant|unknown)\b(?:[\s.?!]*$|\s*[-–—(:].*$)/i;

const bullet = /^\s*(?:[•●▪◦‣·*–—-]|\(?[a-z]\)|\(?\d{1,2}[).])\s+/i;

/** Replaces separators inside brackets, so that "Lead Nurse (Health / Acute)" stays whole. */
const hidden = new Map([
  ['/', '\uE000'],
  [';', '\uE001'],
  ['+', '\uE002'],
  [',', '\uE003'],
  ['&', '\uE004'],
  ['\n', ' '],
]);

const hideInBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, (inside) =>
    [...inside]
      .map((sign) => hidden.get(sign) ?? sign)
      .join('')
      .replace(/ (and|with) /gi, '\uE005$1\uE005'),
  );

function showAgain(text: string): string {
  let shown = text.replaceAll('\uE005', ' ');
  for (const [sign, stand] of hidden) if (stand !== ' ') shown = shown.replaceAll(stand, sign);
  return tidyText(shown);
}

/** Names in which "and" joins one title and never two leads. */
const fixedNames =
  /\b(health (?:and|&) social care|child(?:ren)?(?:['’]s)? (?:and|&) (?:famil(?:y|ies)|young (?:people|persons?)|adults?)|women (?:and|&) children|(?:fire|search) (?:and|&) rescue|learning (?:and|&) development|quality (?:and|&) improvement|terms (?:and|&) conditions|accident (?:and|&) emergency|education (?:and|&) (?:children|lifelong)|communit(?:y|ies) (?:and|&) \w+)/gi;

const protectFixedNames = (text: string): string =>
  text.replace(fixedNames, (name) => name.replace(/ and /i, '\uE005and\uE005').replace(/ & /, '\uE005\uE004\uE005'));

function splitAlways(text: string): string[] {
  // A line that ends in a comma or a joining word runs on into the next.
  const unwrapped = text.replace(/(,|\band|&)[ \t]*\n/gi, '$1 ').replace(/\n\s*(?=\()/g, ' ');
  return unwrapped
    .split('\n')
    .map((line) => line.replace(bullet, ''))
    .flatMap((line) => line.split(/;|\s\+\s|(?<=\w{2})\+(?=\w{2})/))
    .flatMap((part) => part.replace(/\band\/or\b/gi, 'and').split(/(?<!\b\p{L})\s*\/\s*/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Decides whether a comma stands between two leads, or between a post and where it belongs ("Lead Nurse, CAMHS"). */
function commaSeparates(left: string, right: string): boolean {
  const kinds = `${phraseKind(left)} ${phraseKind(right)}`;
  if (kinds === 'post post' || kinds === 'body post') return true;
  return kinds === 'body body' && (isAgency(left) || endsInBody(left));
}

/** Decides whether "and" stands between two leads, or inside one title ("Learning and Development Sub-group"). */
function andSeparates(left: string, right: string): boolean {
  const kinds = `${phraseKind(left)} ${phraseKind(right)}`;
  if (kinds === 'post post') return true;
  if (kinds === 'post body') return endsInPost(left) || endsInBody(left);
  if (kinds === 'body post') return endsInBody(left) || (isAgency(left) && opensAsPost(right));
  if (kinds === 'body body') return endsInBody(left) || (isAgency(left) && isAgency(right));
  return false;
}

interface Joiner {
  pattern: RegExp;
  separates(left: string, rest: string): boolean;
}

const upToComma = (rest: string): string => rest.split(/\s*,\s*/)[0] ?? '';
const upToJoin = (rest: string): string => upToComma(rest).split(/\s+(?:and|&|with)\s+/i)[0] ?? '';

const joiners: readonly Joiner[] = [
  {
    pattern: /\s*,\s*(?:and\s+|&\s*)?/gi,
    separates: (left, rest) =>
      commaSeparates(left, upToJoin(rest)) ||
      (phraseKind(upToComma(rest)) === 'body' && commaSeparates(left, upToComma(rest))),
  },
  {
    // "With" never joins two halves of one title.
    pattern: /\s+with(?:\s+(?:support|input|help)\s+from)?\s+/gi,
    separates: (left, rest) => phraseKind(left) !== 'other' && phraseKind(upToComma(rest)) !== 'other',
  },
  {
    pattern: /\s+(?:and|&)\s+/gi,
    separates: (left, rest) => andSeparates(left, upToJoin(rest)) || andSeparates(left, upToComma(rest)),
  },
];

function splitAt(text: string, { pattern, separates }: Joiner): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const join of text.matchAll(pattern)) {
    const after = join.index + join[0].length;
    if (!separates(text.slice(start, join.index), text.slice(after))) continue;
    parts.push(text.slice(start, join.index));
    start = after;
  }
  return [...parts, text.slice(start)];
}

/** Longer text is prose that found its way into the column; it is kept whole for a person to sort out. */
const listLengthMax = 600;

const splitPosts = (text: string): string[] =>
  text.length > listLengthMax
    ? [text]
    : joiners.reduce((parts, joiner) => parts.flatMap((each) => splitAt(each, joiner)), [text]);

/**
 * Gives the posts, groups and agencies that a cell names as responsible, one entry for each that a member of the
 * committee would count, as written. Line breaks, slashes, semicolons and plus signs always part them; "and", "&",
 * "with" and commas do so only between posts.
 * @param text the live words of the cell
 * @returns an empty list where nobody is named yet
 */
export function readLeads(text: string): string[] {
  return splitAlways(protectFixedNames(hideInBrackets(text)))
    .flatMap(splitPosts)
    .map((part) =>
      showAgain(part)
        .replace(/^(and|&)\s+/i, '')
        .replace(/[\s.,;:]+$/, ''),
    )
    .filter((part) => !isBlankText(part) && !nobodyYet.test(part));
}
