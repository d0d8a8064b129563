import type { ImprovementState, WorkedMeasure, WorkedStrategy } from '@followthrough/domain';
import { chartSayingOf, type Improvement, type StoredMeasure } from '../../measures/index.js';
import type { ThemedStrategy } from './worked.repository.js';

/** A measure with the improvement its chart says or said, where it does. */
export interface ReadMeasure {
  readonly stored: StoredMeasure;
  readonly improvement: Improvement | null;
}

type Draw = (stored: StoredMeasure) => WorkedMeasure['chart'];

const order: readonly ImprovementState[] = ['holding', 'held', 'no-longer', 'corrected'];
const placeOf = ({ measures }: WorkedStrategy) => Math.min(...measures.map(({ state }) => order.indexOf(state)));

/**
 * The strategies of which some measure on the theme changed for the better, what holds first. All other measures of a
 * strategy stand beside those, whatever they say.
 *
 * @param measures - Every measure of every action of the strategies.
 */
export function workedStrategies(
  strategies: readonly ThemedStrategy[],
  measures: readonly ReadMeasure[],
  draw: Draw,
): WorkedStrategy[] {
  return strategies
    .map(({ themedActionIds, ...strategy }) => {
      const actionIds = new Set(strategy.actions.map(({ actionId }) => actionId));
      const own = measures.filter(({ stored }) => actionIds.has(stored.line.actionId));
      const listed = own.filter(
        ({ stored, improvement }) => improvement !== null && themedActionIds.includes(stored.line.actionId),
      );
      return {
        ...strategy,
        measures: listed.flatMap((measure) => toWorked(measure, draw)).toSorted(byState),
        beside: own.filter((measure) => !listed.includes(measure)).map(({ stored }) => chartSayingOf(stored)),
      };
    })
    .filter((strategy) => strategy.measures.length > 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function toWorked({ stored, improvement }: ReadMeasure, draw: Draw): WorkedMeasure[] {
  return improvement === null ? [] : [{ ...improvement, chart: draw(stored) }];
}

const byState = (a: WorkedMeasure, b: WorkedMeasure) => order.indexOf(a.state) - order.indexOf(b.state);
