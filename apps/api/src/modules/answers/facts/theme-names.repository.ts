import type { Scoped } from '../../../database/scope.js';

/** The name of every theme, by its slug; the catalogue is no committee's own. */
export async function findThemeNames(scoped: Scoped): Promise<ReadonlyMap<string, string>> {
  const rows = await scoped.rows<{ slug: string; name: string }>('select slug, name from theme');
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
