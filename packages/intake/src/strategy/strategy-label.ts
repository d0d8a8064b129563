/** What the words of a strategy heading come to. */
export interface StrategyLabel {
  /** The word the plan uses: "strategy", "recommendation"; null where a number or words stand alone. */
  kind: string | null;
  /** Digits, or null where the heading gives none. */
  number: string | null;
  title: string;
  isContinued: boolean;
}

const counts = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const kinds =
  'strateg(?:y|ies)|recommendation|improvement (?:theme|priority|area|aim|objective)|(?:practice |learning |key )?theme|(?:key )?priority(?: area)?|learning point|(?:area|priority) for improvement|(?:key )?finding|objective|aim|goal';
const separator = '[\\s:.)\\]–—-]';
const number = `(?:\\d{1,3}(?!\\.?\\d)|${counts.join('|')}|[ivx]{1,5})`;

const labelled = new RegExp(
  `^\\W{0,3}(?:(?:learning )?review )?(?<kind>${kinds})\\s*(?:no\\.?|number|#)?\\s*(?<number>${number})(?![\\p{L}\\d])(?<gap>${separator}*)(?<title>[^]*)$`,
  'iu',
);
const unnumbered = new RegExp(`^\\W{0,3}(?<kind>${kinds})\\s*[:–—]\\s*(?<title>[^]+)$`, 'iu');
const numbered = /^\W{0,2}(?<number>\d{1,2})(?:[.):]|\s+[–—-]|\s*\n)\s*(?<title>[^\d\s][^]*)$/u;

// At the end of a heading, or just after its number: "Strategy 2 (continued)", "Strategy 2 cont'd – Title".
const continued =
  /[\s–—(:-]*\b(?:continued|cont['’]?d|cont)\b\.?\s*\)?\s*$|(?<=\d)\s*[-–—]?\s*\(?(?:continued|cont['’]?d)\b\.?\)?/i;

function digitsOf(words: string): string {
  const word = words.toLowerCase();
  if (/^\d+$/.test(word)) return String(Number(word));
  const at = counts.includes(word) ? counts.indexOf(word) : romans.indexOf(word);
  return String(at + 1);
}

interface Words {
  text: string;
  isContinued: boolean;
}

const withoutContinued = (words: string): Words => ({
  text: words.replace(continued, ''),
  isContinued: continued.test(words),
});

function finish(kind: string | null, count: string | null, { text, isContinued }: Words): StrategyLabel {
  const title = text.replace(/^[\s:.)–—-]+/, '').trim();
  return { kind, number: count === null ? null : digitsOf(count), title, isContinued };
}

const kindOf = (words: string | undefined): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/strategies/, 'strategy')
    .replace(/^(key|practice|learning|improvement) /, '');

/** "Strategy 2 was agreed…" opens a sentence about a strategy and is not its heading. */
function opensASentence(gap: string, title: string): boolean {
  return /^[^\S\n]*$/.test(gap) && /^\p{Ll}/u.test(title);
}

/**
 * Gives the kind, number and title of a strategy heading that says what it is ("Recommendation Three – …"), or null.
 * The title may be missing, where it stands in the next paragraph or row.
 */
export function readStrategyLabel(words: string): StrategyLabel | null {
  const { text, isContinued } = withoutContinued(words);
  const match = labelled.exec(text)?.groups;
  if (match !== undefined) {
    const title = match.title ?? '';
    if (opensASentence(match.gap ?? '', title)) return null;
    return finish(kindOf(match.kind), match.number ?? null, { text: title, isContinued });
  }
  const open = unnumbered.exec(text)?.groups;
  return open === undefined ? null : finish(kindOf(open.kind), null, { text: open.title ?? '', isContinued });
}

/**
 * Gives the number and title of words that are known to be a strategy, whether or not they say so: the text of a
 * strategy column, a merged row, a heading above a table.
 */
export function readStrategyWords(words: string): StrategyLabel {
  const label = readStrategyLabel(words);
  if (label !== null) return label;
  const { text, isContinued } = withoutContinued(words);
  if (/^\d{1,2}\.?$/.test(text.trim())) return finish(null, text.trim().replace('.', ''), { text: '', isContinued });
  const match = numbered.exec(text)?.groups;
  return match === undefined
    ? finish(null, null, { text, isContinued })
    : finish(null, match.number ?? null, { text: match.title ?? '', isContinued });
}
