import { tokenise, type Token } from '../text/tokenise.js';
import type { Concepts } from './pattern.js';

/** Hears of an alternative that stands in a text, up to and including a word. */
export type AlternativeHearer = (alternative: number, last: number) => void;

/** Finds wordings in a text; every alternative that a pattern may name has a number. */
export interface WordingIndex {
  readonly alternatives: number;
  readonly numberOf: (alternative: string) => number;
  /** Hears of each alternative that stands at a word. */
  readonly visit: (tokens: readonly Token[], at: number, hear: AlternativeHearer) => void;
}

/** What may follow the words read so far. */
interface Step {
  readonly next: Map<string, Step>;
  /** The alternatives that are complete here. */
  readonly complete: number[];
  /** The alternatives that need one word more, with the letters it begins with, under the first of those letters. */
  readonly openings: Map<string, Opening[]>;
}

interface Opening {
  readonly letters: string;
  readonly alternative: number;
}

type Form = 'stem' | 'written';

const PREFIX_LETTERS = 3;

const makeStep = (): Step => ({ next: new Map(), complete: [], openings: new Map() });

function listed<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function walk(root: Step, words: readonly string[]): Step {
  let step = root;
  for (const word of words) {
    const next = step.next.get(word) ?? makeStep();
    step.next.set(word, next);
    step = next;
  }
  return step;
}

/** Puts one wording where it will be found: `=GCP2` as written, `assess*` by its first letters, all else by stems. */
function plant(roots: Readonly<Record<Form, Step>>, wording: string, alternative: number): void {
  const form: Form = wording.startsWith('=') ? 'written' : 'stem';
  const open = wording.endsWith('*');
  const tokens = tokenise(wording.replaceAll(/^=|\*$/g, ''));
  const last = tokens.at(-1);
  if (last === undefined) return;
  const step = walk(
    roots[form],
    (open ? tokens.slice(0, -1) : tokens).map((token) => token[form]),
  );
  if (!open) step.complete.push(alternative);
  else listed(step.openings, last.spoken.slice(0, PREFIX_LETTERS), { letters: last.spoken, alternative });
}

function read(
  [root, form]: readonly [Step, Form],
  tokens: readonly Token[],
  at: number,
  hear: AlternativeHearer,
): void {
  let step: Step | undefined = root;
  for (let word = at; step !== undefined; word += 1) {
    for (const alternative of step.complete) hear(alternative, word - 1);
    const token = tokens[word];
    if (token === undefined) return;
    if (step.openings.size > 0)
      for (const { letters, alternative } of step.openings.get(token.spoken.slice(0, PREFIX_LETTERS)) ?? [])
        if (token.spoken.startsWith(letters)) hear(alternative, word);
    step = step.next.get(token[form]);
  }
}

/**
 * Indexes every alternative that patterns name, and every wording of the concepts among them.
 *
 * @param alternatives - Wordings, and names of concepts after an `@`.
 */
export function indexWordings(alternatives: readonly string[], concepts: Concepts): WordingIndex {
  const numbers = new Map([...new Set(alternatives)].map((alternative, at) => [alternative, at]));
  const roots = { stem: makeStep(), written: makeStep() };
  for (const [alternative, number] of numbers) {
    const wordings = alternative.startsWith('@') ? (concepts[alternative.slice(1)] ?? []) : [alternative];
    for (const wording of wordings) plant(roots, wording, number);
  }
  return {
    alternatives: numbers.size,
    numberOf: (alternative) => numbers.get(alternative) ?? -1,
    visit: (tokens, at, hear) => {
      read([roots.stem, 'stem'], tokens, at, hear);
      read([roots.written, 'written'], tokens, at, hear);
    },
  };
}
