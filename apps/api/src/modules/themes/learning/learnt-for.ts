import { learntWeights, type LearntWeights, type TermStat } from '@followthrough/themes';
import type { EntityManager } from 'typeorm';
import { choicesSql, termStatsSql } from './learning.sql.js';
import { usedStats, type StoredChoice } from './used-stats.js';

/**
 * The weights that a committee's own decisions teach, and nobody else's.
 *
 * @param manager - May read the committee's assignments.
 */
export async function learntFor(manager: EntityManager, committeeId: string): Promise<LearntWeights> {
  const stats = await ask<TermStat[]>(manager, termStatsSql('x.committee_id = $1'), committeeId);
  const choices = await ask<StoredChoice[]>(manager, choicesSql('c.committee_id = $1'), committeeId);
  return learntWeights(usedStats(stats, choices));
}

async function ask<Answer>(manager: EntityManager, sql: string, committeeId: string): Promise<Answer> {
  const [row] = (await manager.query(sql, [committeeId])) as [{ json: Answer }]; // an aggregate answers one row
  return row.json;
}
