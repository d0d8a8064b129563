import type { AnswerPart, LearningAnswer, ThemeAnswer } from './answer.js';
import { Citations, type Said } from './citations.js';
import type { AnswerFacts, ThemeFacts } from './facts.js';
import { cameBackSaid, foundSaid, nowSaid } from './found-said.js';
import { doneSaid, evidenceSaid, measuresSaid, promisedSaid } from './work-said.js';

const parts: readonly (readonly [AnswerPart, (theme: ThemeFacts, facts: AnswerFacts) => Said[]])[] = [
  ['found', foundSaid],
  ['promised', promisedSaid],
  ['done', doneSaid],
  ['evidence', evidenceSaid],
  ['measures', measuresSaid],
  ['came-back', cameBackSaid],
  ['now', nowSaid],
];

/**
 * The answer to “Why are you not learning from past reviews?”: what was found, promised, done, shown and what came back,
 * in sentences of which each rests on records. It claims nothing that the facts do not hold: delivered is not embedded,
 * an action without evidence says so, and silence is told with its bound.
 *
 * @param facts - What was on record on the day asked about, and nothing later.
 * @returns The sentences in their order, and every record cited, by its number.
 */
export function answerFrom(facts: AnswerFacts): LearningAnswer {
  const citations = new Citations();
  const themes = facts.themes.map((theme): ThemeAnswer => {
    const said = parts.map(([part, say]) => ({
      part,
      sentences: say(theme, facts).map((sentence) => citations.cite(sentence)),
    }));
    return { slug: theme.slug, name: theme.name, parts: said };
  });
  return { committeeName: facts.committeeName, asAt: facts.asAt, themes, sources: citations.list() };
}
