import type { PlanFilters } from './api/use-plan';

/** What may need somebody's attention: one of these at a time. */
export const attentions = ['overdue', 'dueSoon', 'updateAwaited', 'noLead'] as const;
export type Attention = (typeof attentions)[number];

const names = [
  ...(['words', 'reviewId', 'agencyId', 'accountableAgencyId', 'delivery', 'effect', 'colour'] as const),
  ...attentions,
  'order',
] as const;

/** The filters as boxes hold them: text, empty where nothing is chosen. */
export type TypedFilters = Record<(typeof names)[number], string>;

/** What the address bar asks of the plan. The server refuses what is not a filter. */
export function filtersFrom(search: URLSearchParams): PlanFilters {
  const asked = Object.fromEntries([...names, 'page'].map((name) => [name, search.get(name) || undefined]));
  // The server checks every value again, and answers which are wrong.
  return asked as PlanFilters;
}

/** The filters as they stand in the boxes. */
export function typedFrom(search: URLSearchParams): TypedFilters {
  // Built from `names`, so it has exactly those keys.
  return Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as TypedFilters;
}

/** The address bar for a set of filters: only what is chosen, back on the first page. */
export function searchFor(typed: TypedFilters): URLSearchParams {
  return new URLSearchParams(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
}

/** The address of another page of the same list. */
export function pageAddress(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search);
  next.set('page', String(page));
  return `?${next}`;
}

/** Which of them is asked for, or none. */
export const attentionIn = (typed: TypedFilters): Attention | '' =>
  attentions.find((name) => typed[name] === 'yes') ?? '';

/** The filters with another of them asked for, or none. */
export function withAttention(typed: TypedFilters, chosen: Attention | ''): TypedFilters {
  const each = attentions.map((name) => [name, name === chosen ? 'yes' : '']);
  return { ...typed, ...Object.fromEntries(each) };
}
