import { randomUUID } from 'node:crypto';
import { catalogueOn, slugFor, type ChangeContent, type NewThemeChange, type ThemeChange } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';

const lastDay = '2200-12-31';

/**
 * What somebody wants to change, with a slug for each theme that begins with it. The slug of a committee's own theme says
 * nothing, so that nobody learns from a slug that is taken what another committee has.
 *
 * @param changes - Everything recorded so far that the caller sees.
 */
export function contentOf(
  wanted: NewThemeChange,
  changes: readonly ThemeChange[],
  committeeId: string | null,
): ChangeContent {
  const taken = new Set(catalogueOn(catalogue().themes, changes, lastDay).keys());
  const slugOf = (name: string) => {
    const slug = committeeId === null ? slugFor(name, taken) : `local-${randomUUID().slice(0, 8)}`;
    taken.add(slug);
    return slug;
  };
  switch (wanted.kind) {
    case 'add': {
      const { name, definition, group, adopts } = wanted;
      return { kind: 'add', slug: slugOf(name), name, definition, group, adopts };
    }
    case 'merge':
      return { kind: 'merge', slug: wanted.slug, into: wanted.into };
    case 'split':
      return {
        kind: 'split',
        slug: wanted.slug,
        parts: wanted.parts.map((part) => ({ slug: slugOf(part.name), ...part })),
      };
    case 'rename':
      return { kind: 'rename', slug: wanted.slug, name: wanted.name, definition: wanted.definition };
    default:
      return { kind: wanted.kind, slug: wanted.slug };
  }
}
