import {
  agreementOf,
  type CatalogueOn,
  type Disagreement,
  type ExercisePage,
  type GivenLabel,
  type Stance,
} from '@followthrough/domain';
import { placeOf } from '../passages/passage.mapper.js';
import type { StoredLabelled } from './exercises.repository.js';

const nameIn = (catalogue: CatalogueOn, slug: string) => catalogue.get(slug)?.name ?? slug;

/** How far the two agree over the passages that both labelled. */
export function agreementIn(labelled: readonly StoredLabelled[], catalogue: CatalogueOn): ExercisePage['agreement'] {
  const both = labelled.flatMap(({ first, second }) => (first === null || second === null ? [] : [{ first, second }]));
  const slugs = new Set([
    ...offeredIn(catalogue).map(({ slug }) => slug),
    ...both.flatMap(({ first, second }) => [...first, ...second]).map(({ slug }) => slug),
  ]);
  const bare = both.map(({ first, second }) => ({ first: slugsOf(first), second: slugsOf(second) }));
  const { themes, ...report } = agreementOf(bare, [...slugs]);
  const sameStance = both.flatMap(({ first, second }) =>
    first.filter(({ slug, stance }) => stanceIn(second, slug) === stance),
  ).length;
  return { ...report, sameStance, themes: themes.map((theme) => ({ ...theme, name: nameIn(catalogue, theme.slug) })) };
}

/** Where the two differ about a passage: on whether a theme is on it, or on its stance. */
export function disagreementsIn(labelled: readonly StoredLabelled[], catalogue: CatalogueOn): Disagreement[] {
  return labelled.flatMap((passage) => {
    const { first, second } = passage;
    if (first === null || second === null) return [];
    const slugs = new Set([...first, ...second].map(({ slug }) => slug));
    return [...slugs]
      .map((slug) => ({ slug, first: stanceIn(first, slug), second: stanceIn(second, slug) }))
      .filter((one) => one.first !== one.second)
      .map((one) => ({
        ...one,
        name: nameIn(catalogue, one.slug),
        passage: toPassage(passage),
        settled: settledIn(passage, one.slug),
      }));
  });
}

/** A passage as whoever labels it sees it. */
export function toPassage({ id, findingId, reviewReference, number, text }: StoredLabelled) {
  return { id, findingId, reviewReference, place: placeOf('finding', number), text };
}

/** The themes that can be given on the day of a catalogue, by name. */
export function offeredIn(catalogue: CatalogueOn) {
  const offered = [...catalogue.values()].filter(({ state }) => state === 'offered');
  return offered.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

const slugsOf = (given: readonly GivenLabel[]) => given.map(({ slug }) => slug);

function stanceIn(given: readonly GivenLabel[], slug: string): Stance | null {
  return given.find((label) => label.slug === slug)?.stance ?? null;
}

function settledIn({ settled }: StoredLabelled, slug: string): Disagreement['settled'] {
  const found = settled.find((one) => one.slug === slug);
  return found === undefined ? null : { present: found.present, stance: found.stance, by: found.by, on: found.on };
}
