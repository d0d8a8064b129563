import { catalogueOn, take } from './catalogue-at.js';
import type { ThemeChange } from './change.js';
import { changeInWords } from './change-in-words.js';
import { inTurn, whyNot } from './change-in-turn.js';
import type { BaseTheme, StandingTheme } from './standing-theme.js';

/** A change with the sentence that tells it, in the names of its day. */
export interface ToldChange {
  readonly change: ThemeChange;
  readonly sentence: string;
}

/** Every change as a sentence, each in the names that themes had just before it; oldest first. */
export function toldChanges(base: readonly BaseTheme[], changes: readonly ThemeChange[]): ToldChange[] {
  const themes = new Map<string, StandingTheme>(catalogueOn(base, [], '1900-01-01'));
  return inTurn(changes).map((change) => {
    const sentence = changeInWords(change.content, (slug) => themes.get(slug)?.name ?? slug);
    if (whyNot(themes, change) === null) take(themes, change);
    return { change, sentence };
  });
}
