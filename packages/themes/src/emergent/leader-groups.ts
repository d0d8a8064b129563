import type { Vector } from './passage-vectors.js';

/** A group of passages that are alike, by their places in the list they came in. */
export interface Group {
  readonly members: number[];
  /** The sum of its members' vectors. */
  readonly sum: Map<string, number>;
  /** The square of that sum's length. */
  squares: number;
}

/** Groups as they grow: each passage is compared with those groups alone that share a stem with it. */
export interface Grouping {
  readonly groups: Group[];
  /** Which groups have a stem. */
  readonly having: Map<string, Set<number>>;
}

/** No groups yet. */
export function noGroups(): Grouping {
  return { groups: [], having: new Map() };
}

/**
 * Puts a passage into the group it is most like, or begins a group with it.
 *
 * @param grouping - Is changed. What it costs grows with the groups that share a word with the passage.
 * @param likenessMin - Below this cosine to every group's middle a passage begins a group of its own.
 * @source The leader algorithm: Hartigan, _Clustering Algorithms_ (1975), chapter 3; the middle moves with its members.
 */
export function putIntoGroup(grouping: Grouping, place: number, vector: Vector, likenessMin: number): void {
  if (vector.size === 0) return;
  const nearest = nearestGroup(grouping, vector);
  const found = nearest !== null && nearest.likeness >= likenessMin ? nearest.at : grouping.groups.length;
  const group = grouping.groups[found] ?? { members: [], sum: new Map<string, number>(), squares: 0 };
  grouping.groups[found] = group;
  group.members.push(place);
  for (const [stem, weight] of vector) {
    const before = group.sum.get(stem) ?? 0;
    group.sum.set(stem, before + weight);
    group.squares += weight * (2 * before + weight);
    const having = grouping.having.get(stem);
    if (having === undefined) grouping.having.set(stem, new Set([found]));
    else having.add(found);
  }
}

/** The group a passage is most like; of several as like, the one that began first. */
function nearestGroup({ groups, having }: Grouping, vector: Vector): { at: number; likeness: number } | null {
  const products = new Map<number, number>();
  for (const [stem, weight] of vector)
    for (const at of having.get(stem) ?? [])
      products.set(at, (products.get(at) ?? 0) + weight * (groups[at]?.sum.get(stem) ?? 0));
  let nearest: { at: number; likeness: number } | null = null;
  for (const [at, product] of products) {
    const likeness = product / Math.sqrt(groups[at]?.squares ?? 1);
    if (nearest === null || likeness > nearest.likeness || (likeness === nearest.likeness && at < nearest.at))
      nearest = { at, likeness };
  }
  return nearest;
}

/** How alike a vector and a group are, as the cosine to the group's middle. */
export function likenessTo({ sum, squares }: Group, vector: Vector): number {
  let product = 0;
  for (const [stem, weight] of vector) product += weight * (sum.get(stem) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squares);
}
