import type { Condition } from '../../../database/seen.js';

/**
 * How often each term led to a suggestion that a person confirmed or rejected, as JSON. What a person added by themselves
 * had no term to it and counts for none.
 *
 * @param which - Which theme assignments `x` count: never those of more than one committee.
 */
export const termStatsSql = (which: Condition) => `
  select coalesce(json_agg(json_build_object('slug', slug, 'term', term, 'confirmed', confirmed, 'rejected', rejected)
    order by slug, term), '[]') as json
  from (
    select x.slug, said.term, count(*) filter (where x.status <> 'rejected') as confirmed,
      count(*) filter (where x.status = 'rejected') as rejected
    from theme_assignment x cross join lateral jsonb_array_elements_text(x.terms) as said(term)
    where x.status <> 'suggested' and ${which}
    group by x.slug, said.term) counted`;

/**
 * Whether what was learnt is used, as JSON: the last word of each term and, without a term, of all.
 *
 * @param which - Which choices `c` count: never those of more than one committee.
 */
export const choicesSql = (which: Condition) => `
  select coalesce(json_agg(json_build_object('slug', slug, 'term', term, 'uses', uses, 'chosenBy', chosen_by)), '[]') as json
  from (
    select distinct on (c.slug, c.term) c.slug, c.term, c.uses, c.chosen_by
    from learning_choice c where ${which} order by c.slug, c.term, c.number desc) last`;
