import { tellingWords } from '../model/telling-words.js';
import type { Model } from '../model/model.js';
import type { Span, SuggestedTheme } from '../passage.js';
import type { JudgedTheme } from './judge-passage.js';
import { tierOf } from './tiers.js';

/** More would hide the subject of a passage; labelling conventions ask for one to three. */
const THEMES_MAX = 3;

/** Enough to order themes, and too coarse for differences in floating point to show. */
const SCORE_DECIMALS = 4;

/** Spans in reading order; of two that overlap the one that begins first stays, the longer one when both do. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(([one, end], [other, otherEnd]) => one - other || otherEnd - end))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

function spansOf({ theme, evidence, tokens }: JudgedTheme, model: Model): readonly Span[] {
  const spans = apart(evidence.flatMap((piece) => piece.spans));
  const at = model.slugs.indexOf(theme.slug);
  return spans.length > 0 || at < 0 ? spans : tellingWords(tokens, at, model);
}

/**
 * Picks the themes worth showing for a passage, with the words that led to them.
 *
 * @param judged - Every theme, in any order.
 * @returns Three at most, strongest first; themes of equal strength stand in the order of their slugs.
 */
export function suggest(judged: readonly JudgedTheme[], model: Model): readonly SuggestedTheme[] {
  return judged
    .flatMap((each) => {
      const score = Number(each.score.toFixed(SCORE_DECIMALS));
      const tier = tierOf(score);
      return tier === undefined ? [] : [{ each, score, tier }];
    })
    .toSorted((one, other) => other.score - one.score || (one.each.theme.slug < other.each.theme.slug ? -1 : 1))
    .slice(0, THEMES_MAX)
    .map(({ each, score, tier }) => {
      const affirmed = each.evidence.filter(({ sign }) => sign === 'affirmed');
      const terms = [...new Set(affirmed.map(({ identity }) => identity))].toSorted();
      const { theme, stance } = each;
      return { slug: theme.slug, stance, tier, score, spans: spansOf(each, model), terms };
    });
}
