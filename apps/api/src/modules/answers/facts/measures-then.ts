import type { ActionFacts, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { asReadUpTo, chartSayingOf, findMeasuresOfActions, improvementOf } from '../../measures/index.js';

/** What the measures of actions say with their readings up to a day, by action; measures without any are left out. */
export async function measuresThen(
  scoped: Scoped,
  asAt: LocalDate,
  actionIds: readonly string[],
): Promise<(actionId: string) => ActionFacts['measures']> {
  const measures = (await findMeasuresOfActions(scoped, actionIds)).map((stored) => asReadUpTo(stored, asAt));
  const said = measures
    .filter(({ readings }) => readings.length > 0)
    .map((stored) => {
      const improvement = improvementOf(stored);
      return {
        actionId: stored.line.actionId,
        measure: {
          measureId: stored.line.id,
          name: stored.line.name,
          readings: stored.readings.length,
          words: improvement?.words ?? chartSayingOf(stored).sentence,
          state: improvement?.state ?? null,
        },
      };
    });
  return (actionId) => said.filter((one) => one.actionId === actionId).map(({ measure }) => measure);
}
