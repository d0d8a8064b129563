import type { Theme } from '../catalogue/theme.js';
import type { Token } from '../text/tokenise.js';
import { standsAt } from '../text/word-sequences.js';
import { contextRules, type ContextRule, type ContextSign } from './context-rules.js';

/** The words of a mention, from `first` up to and including `last`, counted from 0. */
export interface MentionPlace {
  readonly first: number;
  readonly last: number;
}

/** Where a mention stands: the words of its text and the clause of each. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly clauseOf: readonly number[];
}

function concerns(rule: ContextRule, theme: Theme): boolean {
  const kindFits = rule.appliesTo === 'any' || rule.appliesTo === theme.kind;
  return kindFits && (rule.themes === undefined || rule.themes.includes(theme.slug));
}

function holds({ where, stems, reach }: ContextRule, match: MentionPlace, { tokens, clauseOf }: Surroundings): boolean {
  const clause = clauseOf[match.first];
  const nearest = where === 'before' ? match.first - stems.length : match.last + 1;
  const step = where === 'before' ? -1 : 1;
  for (let distance = 0; distance <= reach; distance += 1) {
    const at = nearest + step * distance;
    if (clauseOf[at] === clause && standsAt(tokens, at, stems)) return true;
  }
  return false;
}

/**
 * Says what the words around a mention make of it.
 *
 * @param match - The mention.
 * @param theme - Its theme; a denial cancels an issue theme and is the very finding of a practice theme.
 * @param surroundings - The text it stands in. Nothing beyond its own clause is heard.
 * @returns `affirmed` unless a rule says otherwise.
 */
export function contextOf(match: MentionPlace, theme: Theme, surroundings: Surroundings): ContextSign {
  const signs = new Set(
    contextRules.filter((rule) => concerns(rule, theme) && holds(rule, match, surroundings)).map((rule) => rule.says),
  );
  if (signs.has('incidental')) return 'incidental';
  return signs.has('negated') && !signs.has('affirmed') ? 'negated' : 'affirmed';
}
