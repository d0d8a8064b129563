import { setImmediate as othersTurn } from 'node:timers/promises';
import { dayInScotland, type CatalogueOn } from '@followthrough/domain';
import { catalogue, catalogueVersion, detectThemes, engineVersion, type LearntWeights } from '@followthrough/themes';
import type { EntityManager } from 'typeorm';
import { nationalCatalogue } from '../../catalogue/index.js';
import { learntFor } from '../learning/learnt-for.js';
import { placedSuggestions } from './placed-suggestions.js';
import type { ThemePassage } from './theme-passage.js';

/** How many characters are looked through before other requests get their turn: some thirty milliseconds' work. */
const charactersAtOnce = 10_000;

/**
 * Suggests themes for passages and keeps the suggestions, each to wait for a person. A theme that is on a passage already
 * is left as it is, whatever was decided of it. Terms weigh what the committee's own decisions have taught.
 *
 * @param manager - May write to the committees that the passages belong to.
 * @returns How many suggestions were added.
 */
export async function suggestFor(manager: EntityManager, passages: readonly ThemePassage[]): Promise<number> {
  const suggestions = await suggestionsFor(manager, passages);
  if (suggestions.length === 0) return 0;
  const added: unknown[] = await manager.query(
    `insert into theme_assignment (committee_id, review_id, finding_id, strategy_id, action_id, slug, stance, suggested_stance,
       status, tier, score, spans, terms, engine_version, catalogue_version)
     select "committeeId", "reviewId", finding, strategy, action, slug, stance, stance,
       'suggested', tier, score, spans, terms, $2, $3
     from json_to_recordset($1) as s("committeeId" uuid, "reviewId" uuid, finding uuid, strategy uuid, action uuid,
       slug text, stance text, tier text, score double precision, spans jsonb, terms jsonb)
     on conflict do nothing returning id`,
    [JSON.stringify(suggestions), engineVersion, catalogueVersion],
  );
  return added.length;
}

/** The themes that would be suggested for passages, each with the id of its passage. Nothing is kept. */
export async function suggestionsFor(manager: EntityManager, passages: readonly ThemePassage[]) {
  const standing = await nationalCatalogue(manager, dayInScotland(new Date()));
  return suggestionsOn(passages, standing, await learntForEach(manager, passages));
}

/** What the decisions of each committee taught, to weigh its own passages by. */
async function learntForEach(manager: EntityManager, passages: readonly ThemePassage[]) {
  const learnt = new Map<string, LearntWeights>();
  for (const id of new Set(passages.map(({ committeeId }) => committeeId)))
    learnt.set(id, await learntFor(manager, id));
  return learnt;
}

async function suggestionsOn(
  passages: readonly ThemePassage[],
  standing: CatalogueOn,
  learnt: ReadonlyMap<string, LearntWeights>,
) {
  const suggestions = [];
  let characters = 0;
  for (const passage of passages) {
    const [found] = detectThemes([passage], catalogue(), learnt.get(passage.committeeId));
    suggestions.push(
      ...placedSuggestions(standing, found?.themes ?? []).map((theme) => ({
        ...placeOf(passage),
        ...theme,
        passageId: passage.id,
      })),
    );
    characters += passage.text.length;
    if (characters < charactersAtOnce) continue;
    characters = 0;
    await othersTurn();
  }
  return suggestions;
}

/** Whose a passage is, with its id under the name of its kind. */
function placeOf({ id, kind, committeeId, reviewId }: ThemePassage) {
  return { committeeId, reviewId, [kind]: id };
}
