import { countAllWords, groupWords, type AllWords } from './group-words.js';
import { likenessTo, noGroups, putIntoGroup, type Group, type Grouping } from './leader-groups.js';
import { countStems, passagesWith, vectorOf, type CountedPassage, type Vector } from './passage-vectors.js';
import { emergentRules, type Candidate, type EmergentRules, type ResidualPassage } from './residual-passage.js';

/** After so many passages whoever asks may let others have their turn. */
const PASSAGES_AT_ONCE = 100;

const EXAMPLES_MAX = 3;

/**
 * Looks for themes that the catalogue lacks among passages that carry none.
 *
 * @param passages - In any order: the answer is the same.
 * @returns At most ten groups of at least three passages from at least three reviews; those of most reviews first.
 */
export function possibleThemes(
  passages: readonly ResidualPassage[],
  rules: EmergentRules = emergentRules,
): readonly Candidate[] {
  const steps = lookForThemes(passages, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps of some milliseconds, so that nobody else has to wait for the whole.
 *
 * @returns After each step how many passages were put into groups; at the end the candidates.
 */
export function* lookForThemes(
  passages: readonly ResidualPassage[],
  rules: EmergentRules = emergentRules,
): Generator<number, readonly Candidate[]> {
  const counted: CountedPassage[] = [];
  for (const passage of passages.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    counted.push(countStems(passage));
    if (counted.length % PASSAGES_AT_ONCE === 0) yield 0;
  }
  const found = passagesWith(counted);
  const vectors = counted.map((passage) => vectorOf(passage, found, counted.length));
  // Gone through twice: what came before its like gets another chance beside the groups that grew.
  const first = yield* grouped(vectors, rules, noGroups());
  const second = yield* grouped(vectors, rules, middlesOf(first, rules));
  return candidates(second.groups, { counted, vectors, rules });
}

function* grouped(vectors: readonly Vector[], rules: EmergentRules, grouping: Grouping): Generator<number, Grouping> {
  for (const [place, vector] of vectors.entries()) {
    putIntoGroup(grouping, place, vector, rules.likenessMin);
    if (place % PASSAGES_AT_ONCE === 0) yield place;
  }
  return grouping;
}

/** Groups without members, whose middles are those of the groups that grew. */
function middlesOf({ groups }: Grouping, { passagesMin }: EmergentRules): Grouping {
  const having = new Map<string, Set<number>>();
  const grown = groups
    .filter(({ members }) => members.length >= passagesMin)
    .map(({ sum, squares }): Group => ({ members: [], sum: new Map(sum), squares }));
  for (const [at, { sum }] of grown.entries())
    for (const stem of sum.keys()) having.set(stem, (having.get(stem) ?? new Set()).add(at));
  return { groups: grown, having };
}

interface Ground {
  readonly counted: readonly CountedPassage[];
  readonly vectors: readonly Vector[];
  readonly rules: EmergentRules;
}

function candidates(groups: readonly Group[], ground: Ground): readonly Candidate[] {
  const { counted, rules } = ground;
  const all = countAllWords(counted, groups.length);
  return groups
    .map((group) => ({ group, reviews: reviewsOf(group, counted) }))
    .filter(({ group, reviews }) => group.members.length >= rules.passagesMin && reviews >= rules.reviewsMin)
    .map(({ group, reviews }) => ({ candidate: candidate(group, all, ground), reviews, cohesion: cohesion(group) }))
    .toSorted((a, b) => b.reviews * b.cohesion - a.reviews * a.cohesion || (first(a) < first(b) ? -1 : 1))
    .slice(0, rules.candidatesMax)
    .map((each) => each.candidate);
}

const first = ({ candidate: { passageIds } }: { candidate: Candidate }) => passageIds[0] ?? '';

/** How close together a group's passages are: the mean cosine to its middle, from 0 to 1. */
function cohesion({ squares, members }: Group): number {
  return Math.min(1, Math.sqrt(squares) / Math.max(1, members.length));
}

function reviewsOf({ members }: Group, counted: readonly CountedPassage[]): number {
  return new Set(members.map((place) => counted[place]?.reviewId)).size;
}

function candidate(group: Group, all: AllWords, { counted, vectors }: Ground): Candidate {
  const nearestFirst = group.members
    .map((place) => ({ passage: counted[place], likeness: likenessTo(group, vectors[place] ?? new Map()) }))
    .flatMap(({ passage, likeness }) => (passage === undefined ? [] : [{ passage, likeness }]))
    .toSorted((a, b) => b.likeness - a.likeness || (a.passage.id < b.passage.id ? -1 : 1))
    .map(({ passage }) => passage);
  return {
    words: groupWords(nearestFirst, all),
    exampleIds: examplesOf(nearestFirst),
    passageIds: nearestFirst.map(({ id }) => id),
    reviews: new Set(nearestFirst.map(({ reviewId }) => reviewId)).size,
    committees: new Set(nearestFirst.map(({ committeeId }) => committeeId)).size,
  };
}

/** The nearest passage of each review before the second of any. */
function examplesOf(nearestFirst: readonly CountedPassage[]): string[] {
  const reviews = new Set<string>();
  const ofNew = nearestFirst.filter(({ reviewId }) => !reviews.has(reviewId) && reviews.add(reviewId));
  const rest = nearestFirst.filter((passage) => !ofNew.includes(passage));
  return [...ofNew, ...rest].slice(0, EXAMPLES_MAX).map(({ id }) => id);
}
