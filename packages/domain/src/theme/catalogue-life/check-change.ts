import type { LocalDate } from '../../local-date.js';
import { Problem } from '../../problem.js';
import { catalogueOn, take } from './catalogue-at.js';
import type { ThemeChange } from './change.js';
import { inTurn, whyNot } from './change-in-turn.js';
import type { BaseTheme, StandingTheme } from './standing-theme.js';

/** What a change is checked against. */
export interface ChangeGround {
  readonly base: readonly BaseTheme[];
  /** Everything recorded so far that bears on the catalogue in question. */
  readonly changes: readonly ThemeChange[];
  readonly today: LocalDate;
}

/**
 * Makes sure that a change can be recorded.
 *
 * No change takes effect before the day it is decided on, so the catalogue of a day gone by never changes. All changes of
 * the same owner are gone through in turn, so that one for next week does not make one for next month impossible.
 *
 * @throws `theme.change-in-past`, `theme.change-not-possible`, `theme.name-taken`.
 */
export function checkChange(change: ThemeChange, { base, changes, today }: ChangeGround): void {
  if (change.effectiveOn < today) throw new Problem('theme.change-in-past', { today });
  const themes = new Map(catalogueOn(base, [], change.effectiveOn));
  for (const each of inTurn([...changes, change])) {
    const why = whyNot(themes, each);
    if (why !== null && each.committeeId === change.committeeId)
      throw new Problem('theme.change-not-possible', { why, slug: each.content.slug, effectiveOn: each.effectiveOn });
    if (each === change) checkNames(themes, change);
    if (why === null) take(themes, each);
  }
}

function namesGiven({ content }: ThemeChange): string[] {
  if (content.kind === 'add' || content.kind === 'rename') return [content.name];
  return content.kind === 'split' ? content.parts.map(({ name }) => name) : [];
}

const plain = (name: string) => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

function checkNames(themes: ReadonlyMap<string, StandingTheme>, change: ThemeChange): void {
  const names = namesGiven(change).map(plain);
  const { slug } = change.content;
  const others = [...themes.values()].filter((theme) => theme.slug !== slug && theme.state === 'offered');
  if (new Set(names).size < names.length || others.some(({ name }) => names.includes(plain(name))))
    throw new Problem('theme.name-taken', { slug });
}
