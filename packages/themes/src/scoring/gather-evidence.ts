import type { Catalogue, Theme } from '../catalogue/theme.js';
import { readClauses, type Clauses } from '../context/clauses.js';
import { contextOf } from '../context/context-of.js';
import { sectionRole, type SectionRole } from '../context/section.js';
import { stanceOf } from '../context/stance-of.js';
import { termKey, type LearntWeights } from '../learning/learnt-weights.js';
import type { Passage, Span } from '../passage.js';
import { findPatterns } from '../patterns/find-patterns.js';
import { patternIndex } from '../patterns/own-patterns.js';
import { findTerms } from '../terms/find-terms.js';
import { termIndex } from '../terms/term-index.js';
import type { Token } from '../text/tokenise.js';
import { weighInContext, type Evidence, type Recogniser } from './evidence.js';

/** The themes to look for, and what people's decisions say of their terms and patterns. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly learnt: LearntWeights;
}

/** A run of words, from word `first` up to and including word `last`, counted from 0. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** A term or a pattern where it stands, before it is weighed. */
interface Mention extends Run {
  readonly by: Recogniser;
  readonly slug: string;
  readonly identity: string;
  readonly weight: number;
  readonly runs: readonly Run[];
}

function mentionsIn(tokens: readonly Token[], catalogue: Catalogue): readonly Mention[] {
  const terms = findTerms(tokens, termIndex(catalogue)).map(({ term, first, last }): Mention => {
    const { slug, identity, weight } = term;
    return { by: 'term', slug, identity, weight, first, last, runs: [{ first, last }] };
  });
  const patterns = findPatterns(tokens, patternIndex(catalogue)).map(({ pattern, places }): Mention => {
    const { theme: slug, id: identity, weight } = pattern;
    const last = Math.max(...places.map((place) => place.last));
    return { by: 'pattern', slug, identity, weight, first: places[0]?.first ?? 0, last, runs: places };
  });
  return [...terms, ...patterns];
}

function wordsCovered(mentions: readonly Mention[]): ReadonlySet<number> {
  const terms = mentions.filter(({ by }) => by === 'term');
  return new Set(
    terms.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  );
}

const spanOf = (tokens: readonly Token[], { first, last }: Run): Span => [
  tokens[first]?.start ?? 0,
  tokens[last]?.end ?? 0,
];

interface Place extends Clauses {
  readonly passage: Passage;
  readonly role: SectionRole;
  readonly tokens: readonly Token[];
}

function weigh(mention: Mention, theme: Theme, learnt: LearntWeights, place: Place): Evidence {
  const { tokens, clauseOf, tones, passage, role } = place;
  const { by, identity, slug, runs } = mention;
  const sign = contextOf(mention, theme, { tokens, clauseOf });
  const tone = tones[clauseOf[mention.first] ?? -1] ?? { praise: false, criticism: false };
  const weight = learnt.get(termKey(slug, identity)) ?? mention.weight;
  return {
    ...{ theme, by, identity, sign, spans: runs.map((run) => spanOf(tokens, run)) },
    weight: weighInContext(weight, sign),
    trust: Math.min(1, weight / mention.weight),
    stance: stanceOf({ kind: passage.kind, role, tone }),
  };
}

/**
 * Gathers every term and pattern that stands in a passage, weighed in its context.
 *
 * @param tokens - The words of the passage.
 * @returns In no particular order; none for a background section.
 */
export function gatherEvidence(
  passage: Passage,
  tokens: readonly Token[],
  { catalogue, learnt }: Reading,
): readonly Evidence[] {
  const role = sectionRole(passage.section);
  if (role === 'background') return [];
  const themes = new Map<string, Theme>(catalogue.themes.map((theme) => [theme.slug, theme]));
  const mentions = mentionsIn(tokens, catalogue);
  const place = { passage, role, tokens, ...readClauses(tokens, wordsCovered(mentions)) };
  return mentions.flatMap((mention) => {
    const theme = themes.get(mention.slug);
    return theme === undefined ? [] : [weigh(mention, theme, learnt, place)];
  });
}
