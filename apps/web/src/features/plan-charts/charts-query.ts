import type { PlanChartsQuery } from '@followthrough/domain';

const names = ['family', 'strategyId', 'level'] as const;

/** The filters as boxes hold them: text, empty where nothing is chosen. */
export type TypedFilters = Record<(typeof names)[number], string>;

/** What the address bar asks for. The server refuses what is not a filter. */
export function filtersFrom(search: URLSearchParams): Partial<PlanChartsQuery> {
  const asked = Object.fromEntries([...names, 'page'].map((name) => [name, search.get(name) || undefined]));
  // The server checks every value again, and answers which are wrong.
  return asked as Partial<PlanChartsQuery>;
}

/** The filters as they stand in the boxes. */
export function typedFrom(search: URLSearchParams): TypedFilters {
  // Built from `names`, so it has exactly those keys.
  return Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as TypedFilters;
}

/** The address bar for a set of filters: only what is chosen, back on the first page. */
export function searchFor(typed: TypedFilters): URLSearchParams {
  return new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''));
}

/** The address of another page of the same charts. */
export function pageAddress(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search);
  next.set('page', String(page));
  return `?${next}`;
}
