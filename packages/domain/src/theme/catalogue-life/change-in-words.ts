import type { ChangeContent } from './change.js';

/**
 * A change of the catalogue as a sentence.
 *
 * @param nameOf - What a theme was called just before the change.
 */
export function changeInWords(content: ChangeContent, nameOf: (slug: string) => string): string {
  const name = `“${nameOf(content.slug)}”`;
  switch (content.kind) {
    case 'add':
      return content.adopts === null
        ? `“${content.name}” was added.`
        : `“${content.name}” was added. It takes over a theme that a committee had for itself.`;
    case 'merge':
      return `${name} was merged into “${nameOf(content.into)}”. Labels written under it count there.`;
    case 'split':
      return `${name} was split into ${listed(content.parts.map((part) => `“${part.name}”`))}. Its labels stay until each is placed.`;
    case 'rename':
      return content.name === nameOf(content.slug)
        ? `${name} was defined anew.`
        : `${name} was renamed “${content.name}”.`;
    case 'retire':
      return `${name} was retired. It is not offered any more; its labels stay.`;
    case 'reopen':
      return `${name} was offered again.`;
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
