import { readDataFile } from '../catalogue/read-data-file.js';
import { isFields, isWording, isWordings } from '../catalogue/shape.js';
import type { ThemeKind } from '../catalogue/theme.js';
import { stemsOf } from '../text/word-sequences.js';

/** What the words around a mention can say about it. */
export type ContextSign = 'negated' | 'incidental' | 'affirmed';

/** A wording that changes what a mention near it means. */
export interface ContextRule {
  readonly stems: readonly string[];
  readonly says: ContextSign;
  /** Where the wording stands, seen from the mention. */
  readonly where: 'before' | 'after';
  /** The greatest number of words between the wording and the mention. */
  readonly reach: number;
  readonly appliesTo: ThemeKind | 'any';
  /** When present, the only themes it touches. */
  readonly themes?: readonly string[];
}

const SIGNS = ['negated', 'incidental', 'affirmed'] as const;
const PLACES = ['before', 'after'] as const;
const KINDS = ['practice', 'issue', 'any'] as const;

function oneOf<Choice>(value: unknown, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Error('A context rule of the catalogue holds a word that is not in its list.');
  return chosen;
}

function toRule(value: unknown): ContextRule {
  if (!isFields(value) || !isWording(value.phrase)) throw new Error('A context rule of the catalogue has no phrase.');
  if (typeof value.reach !== 'number') throw new Error(`The context rule “${value.phrase}” has no reach.`);
  const rule = {
    stems: stemsOf(value.phrase),
    says: oneOf(value.says, SIGNS),
    where: oneOf(value.where, PLACES),
    reach: value.reach,
    appliesTo: oneOf(value.appliesTo, KINDS),
  };
  return isWordings(value.themes) ? { ...rule, themes: value.themes } : rule;
}

function readRules(): readonly ContextRule[] {
  const rules = readDataFile('context-rules.json');
  if (!Array.isArray(rules)) throw new Error('The context rules of the catalogue cannot be read.');
  return rules.map(toRule);
}

/** The rules of `catalogue/context-rules.json`, in the shape of medspaCy's ConText rules. */
export const contextRules = readRules();
