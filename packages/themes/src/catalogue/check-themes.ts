import { isFields, isWording, isWordings, type Fields } from './shape.js';
import type { ConfusableTheme, Theme, ThemeKind } from './theme.js';

const SLUG = /^[a-z]+(-[a-z]+)*$/;

function refuse(index: number, reason: string): never {
  throw new Error(`Theme ${index + 1} of the catalogue ${reason}.`);
}

function isConfusable(value: unknown): value is ConfusableTheme {
  return isFields(value) && isWording(value.slug) && isWording(value.difference);
}

function kindOf(kinds: Fields, slug: string): ThemeKind | undefined {
  const kind = Object.hasOwn(kinds, slug) ? kinds[slug] : undefined;
  return kind === 'practice' || kind === 'issue' ? kind : undefined;
}

function toTheme(value: unknown, index: number, kinds: Fields): Theme {
  if (!isFields(value)) refuse(index, 'is not an object');
  const { slug, name, group, definition, terms, confusable, sources, labellingRule } = value;
  if (!isWording(slug) || !SLUG.test(slug)) refuse(index, 'has no usable slug');
  if (!isWording(name) || !isWording(group) || !isWording(definition))
    refuse(index, 'lacks a name, group or definition');
  if (!isWordings(terms) || terms.length === 0) refuse(index, 'has no terms');
  if (!Array.isArray(confusable) || !confusable.every(isConfusable))
    refuse(index, 'has neighbours that cannot be read');
  if (!isWordings(sources)) refuse(index, 'has no list of sources');
  if (labellingRule !== undefined && !isWording(labellingRule)) refuse(index, 'has an empty labelling rule');
  const kind = kindOf(kinds, slug);
  if (kind === undefined) refuse(index, 'is neither a practice nor an issue theme');
  const theme = { slug, name, group, definition, terms, confusable, sources, kind };
  return labellingRule === undefined ? theme : { ...theme, labellingRule };
}

/**
 * Checks the catalogue's data files and joins them into themes.
 *
 * @param themes - What `themes.json` holds.
 * @param kinds - What `theme-kinds.json` holds: a kind for every slug.
 * @returns The themes, in the file's order.
 * @throws {Error} The first fault found, with the number of the theme. The files are ours, so this is our bug.
 */
export function checkThemes(themes: unknown, kinds: unknown): readonly Theme[] {
  if (!Array.isArray(themes) || !isFields(kinds)) throw new Error('The catalogue of themes cannot be read.');
  const checked = themes.map((theme: unknown, index) => toTheme(theme, index, kinds));
  const slugs = new Set(checked.map((theme) => theme.slug));
  if (slugs.size !== checked.length) throw new Error('Two themes of the catalogue share a slug.');
  checked.forEach((theme, index) => {
    const stranger = theme.confusable.find((neighbour) => !slugs.has(neighbour.slug));
    if (stranger) refuse(index, `names a neighbour that does not exist, ${stranger.slug}`);
  });
  return checked;
}
