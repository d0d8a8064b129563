import { catalogueVersion } from '@followthrough/themes';
import type { LocalDate } from '@followthrough/domain';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { entities } from '../database/entities.js';
import { makeReleasesDue } from '../modules/national/index.js';
import { actionPassage, strategyPassage, suggestFor, type ThemePassage } from '../modules/themes/index.js';
import { loadClosures } from './load-closures.js';
import { loadPlaces } from './load-places.js';
import { loadComments } from './load-comments.js';
import { loadEvidenceFiles } from './load-evidence.js';
import { loadLabelling } from './load-labelling.js';
import { loadPlanning } from './load-planning.js';
import { loadMeasures } from './load-measures.js';
import { loadDiagrams } from './load-diagrams.js';
import { loadVerdicts } from './load-verdicts.js';
import { loadRounds } from './load-rounds.js';
import {
  readClosures,
  readComments,
  readDiagrams,
  readMeasures,
  readEvidence,
  readPlaces,
  readPlanning,
  readReviews,
  readRounds,
  readVerdicts,
} from './read-demonstration.js';
import type { Row } from './review-ground.js';
import { reviewRows } from './rows-of-review.js';

/** Rows in one INSERT: far below PostgreSQL's 65,535 parameters at forty columns a row. */
const rowsAtOnce = 500;

/**
 * Loads the demonstration whole or not at all.
 *
 * @param manager - In a transaction of the database's owner.
 * @returns How many reviews came in.
 */
export async function loadDemonstration(manager: EntityManager, today: LocalDate): Promise<number> {
  await manager.query(`select set_config('app.person_name', 'Demonstration data', true)`);
  const places = readPlaces(today);
  const ids = await loadPlaces(manager, places);
  const loaded = readReviews(today).map((told) => reviewRows(told, ids, { catalogueVersion, today }));
  await insertAll(
    manager,
    loaded.flatMap(({ rows }) => rows),
  );
  await loadPlanning(manager, readPlanning(today), { places: ids, today });
  await loadEvidenceFiles(manager, readEvidence(today));
  await loadClosures(manager, readClosures(today), today);
  await loadComments(manager, readComments(today));
  await loadMeasures(manager, readMeasures(today));
  await loadDiagrams(manager, readDiagrams(today));
  await loadVerdicts(manager, readVerdicts(today), today);
  await suggestFor(
    manager,
    loaded.flatMap(({ unlabelled }) => unlabelled),
  );
  await suggestFor(manager, await unlabelledPlans(manager));
  await loadLabelling(manager, today);
  await chooseHeadlines(manager, places.committees);
  await makeReleasesDue(manager, today);
  await loadRounds(manager, readRounds(today), today);
  return loaded.length;
}

/** The strategies and actions that nobody has put a theme on. */
async function unlabelledPlans(manager: EntityManager): Promise<ThemePassage[]> {
  const strategies = (await manager.query(
    `select id, committee_id as "committeeId", review_id as "reviewId", title, case_for_change as "caseForChange"
     from strategy s where not exists (select from theme_assignment x where x.strategy_id = s.id)`,
  )) as Parameters<typeof strategyPassage>[0][]; // the columns asked for
  const actions = (await manager.query(
    `select a.id, a.committee_id as "committeeId", s.review_id as "reviewId", a.text
     from action a join strategy_action sa on sa.action_id = a.id join strategy s on s.id = sa.strategy_id
     where not exists (select from theme_assignment x where x.action_id = a.id)`,
  )) as Parameters<typeof actionPassage>[0][]; // the columns asked for
  return [...strategies.map(strategyPassage), ...actions.map(actionPassage)];
}

async function insertAll(manager: EntityManager, rows: readonly Row[]): Promise<void> {
  const byTable = new Map<new () => ObjectLiteral, object[]>();
  for (const [entity, values] of rows) {
    const held = byTable.get(entity);
    if (held) held.push(values);
    else byTable.set(entity, [values]);
  }
  for (const entity of entities) {
    const values = byTable.get(entity) ?? [];
    for (let from = 0; from < values.length; from += rowsAtOnce)
      await manager.insert(entity, values.slice(from, from + rowsAtOnce));
  }
}

/** Each committee's first page shows the measure named for it. */
async function chooseHeadlines(
  manager: EntityManager,
  committees: readonly { code: string; headlineMeasure: string }[],
) {
  for (const { code, headlineMeasure } of committees)
    await manager.query(
      `update committee set headline_measure_id = (
         select m.id from measure m where m.committee_id = committee.id and m.name = $2)
       where code = $1`,
      [code, headlineMeasure],
    );
}
