import type { LocalDate } from '../../local-date.js';
import type { ThemeChange } from './change.js';
import { inTurn, whyNot } from './change-in-turn.js';
import type { BaseTheme, CatalogueOn, StandingTheme } from './standing-theme.js';

/**
 * The catalogue as it stood at the end of a day.
 *
 * @param base - The themes that came with the product.
 * @param changes - All that were recorded, in any order; those that take effect later are left aside. One that cannot be
 *   done where it stands in turn does nothing: a change is checked when it is recorded.
 */
export function catalogueOn(base: readonly BaseTheme[], changes: readonly ThemeChange[], day: LocalDate): CatalogueOn {
  const themes = new Map<string, StandingTheme>(base.map((theme) => [theme.slug, begun(theme, null)]));
  for (const change of inTurn(changes))
    if (change.effectiveOn <= day && whyNot(themes, change) === null) take(themes, change);
  return themes;
}

/** Does one change to a catalogue. */
export function take(themes: Map<string, StandingTheme>, change: ThemeChange): void {
  const { content, effectiveOn: since, id: changeId } = change;
  const theme = themes.get(content.slug);
  const set = (changed: Partial<StandingTheme>) => {
    if (theme !== undefined) themes.set(theme.slug, { ...theme, ...changed });
  };
  const stands = { since, changeId, into: null, parts: [] };
  switch (content.kind) {
    case 'add': {
      themes.set(content.slug, begun(content, change));
      const adopted = content.adopts === null ? undefined : themes.get(content.adopts);
      if (adopted !== undefined)
        themes.set(adopted.slug, { ...adopted, ...stands, state: 'merged', into: content.slug });
      return;
    }
    case 'merge':
      return set({ ...stands, state: 'merged', into: content.into });
    case 'split':
      set({ ...stands, state: 'split', parts: content.parts.map(({ slug }) => slug) });
      for (const part of content.parts) themes.set(part.slug, begun({ ...part, group: theme?.group ?? '' }, change));
      return;
    case 'rename':
      return set({ name: content.name, definition: content.definition });
    case 'retire':
      return set({ ...stands, state: 'retired' });
    case 'reopen':
      return set({ ...stands, state: 'offered' });
  }
}

function begun({ slug, name, group, definition }: BaseTheme, by: ThemeChange | null): StandingTheme {
  return {
    ...{ slug, name, group, definition },
    ...{ state: 'offered', since: by?.effectiveOn ?? null, committeeId: by?.committeeId ?? null },
    ...{ into: null, parts: [], changeId: by?.id ?? null },
  };
}
