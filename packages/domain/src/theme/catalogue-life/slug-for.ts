import type { CatalogueOn } from './standing-theme.js';

const lengthMax = 50;

/**
 * A slug for a theme that begins, made from its name; numbered where another theme has it.
 *
 * @param taken - The catalogue, with whatever is still to take effect.
 */
export function slugFor(name: string, taken: Pick<CatalogueOn, 'has'>): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  const plain = words
    .join('-')
    .replace(/^[^a-z]+/u, '')
    .slice(0, lengthMax)
    .replace(/-$/u, '');
  const slug = plain.length < 2 ? `theme-${plain}`.replace(/-$/u, '') : plain;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
