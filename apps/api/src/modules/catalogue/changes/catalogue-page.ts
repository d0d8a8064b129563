import {
  catalogueOn,
  compareCatalogues,
  toldChanges,
  type CatalogueChange,
  type CatalogueDifference,
  type CatalogueOn,
  type CataloguePage,
  type CatalogueTheme,
  type ChangedTheme,
  type LocalDate,
  type StandingTheme,
  type ThemeChange,
  type ToldChange,
} from '@followthrough/domain';
import { themeStateWords } from '@followthrough/domain/words';
import { catalogue } from '@followthrough/themes';

/** Which days of the catalogue somebody looks at. */
export interface CatalogueDays {
  readonly on: LocalDate;
  readonly compareWith?: LocalDate | undefined;
}

/**
 * The catalogue of a day, with everything that was changed, the newest first, and what is different from another day.
 */
export function cataloguePage(
  changes: readonly ThemeChange[],
  { on, compareWith }: CatalogueDays,
): Pick<CataloguePage, 'on' | 'version' | 'themes' | 'changes' | 'comparison'> {
  const base = catalogue().themes;
  const standing = catalogueOn(base, changes, on);
  const [from = on, to = on] = [on, compareWith ?? on].toSorted();
  return {
    on,
    version: versionOn(changes, on),
    themes: [...standing.values()].map((theme) => toTheme(standing, theme)),
    changes: toldChanges(base, changes)
      .map((told) => toChange(told, on))
      .toReversed(),
    comparison:
      compareWith === undefined
        ? null
        : {
            from,
            to,
            differences: compareCatalogues(catalogueOn(base, changes, from), catalogueOn(base, changes, to)).map(
              (each) => toDifference(each, catalogueOn(base, changes, to)),
            ),
          },
  };
}

function toChange({ change, sentence }: ToldChange, on: LocalDate): CatalogueChange {
  const { id, content, committeeId, effectiveOn, decidedBy, decidedOn, reason } = change;
  return {
    ...{ id, sentence, kind: content.kind, slug: content.slug, effectiveOn, decidedBy, decidedOn, reason },
    ...{ inForce: effectiveOn <= on, provisional: committeeId !== null },
  };
}

/** The version of the catalogue that a day has: that of the product, and how many national changes are in force. */
export function versionOn(changes: readonly ThemeChange[], day: LocalDate): string {
  const inForce = changes.filter(({ effectiveOn, committeeId }) => effectiveOn <= day && committeeId === null).length;
  return inForce === 0 ? catalogue().version : `${catalogue().version}+${inForce}`;
}

function toTheme(standing: CatalogueOn, theme: StandingTheme): CatalogueTheme {
  const { slug, name, group, definition, state, since } = theme;
  const named = (of: string) => ({ slug: of, name: standing.get(of)?.name ?? of });
  return {
    ...{ slug, name, group, definition, state, since, provisional: theme.committeeId !== null },
    into: theme.into === null ? null : named(theme.into),
    parts: theme.parts.map(named),
  };
}

function toDifference({ slug, before, after, differences }: ChangedTheme, later: CatalogueOn): CatalogueDifference {
  const into = after.into === null ? '' : ` into “${later.get(after.into)?.name ?? after.into}”`;
  const sentences = differences.map((difference) => {
    if (difference === 'begun') return 'New.';
    if (difference === 'name') return `Before: “${before?.name ?? ''}”.`;
    if (difference === 'definition') return `Defined before: ${before?.definition ?? ''}`;
    return `${themeStateWords[after.state].words}${into}; before: ${themeStateWords[before?.state ?? 'offered'].words.toLowerCase()}.`;
  });
  return { slug, name: after.name, sentences };
}
