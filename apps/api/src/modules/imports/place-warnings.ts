import type { ReadWarning } from '@followthrough/domain';
import {
  placeInWords,
  type IntakeWarning,
  type Place,
  type ReadReviewPlan,
  type ReadStrategy,
} from '@followthrough/intake';

/** The warnings about a plan, each where a person will meet it: at the action, at the strategy, or over the whole. */
export interface PlacedWarnings {
  readonly ofAction: (strategy: number, action: number) => readonly ReadWarning[];
  readonly ofStrategy: (strategy: number) => readonly ReadWarning[];
  readonly ofFile: readonly ReadWarning[];
}

/** Puts each warning with the first action or strategy that stands where it points; what points elsewhere is the file's. */
export function placeWarnings(plan: ReadReviewPlan, warnings: readonly IntakeWarning[]): PlacedWarnings {
  const placed = warnings.map((warning) => ({ warning: toWarning(warning), at: targetOf(plan, warning) }));
  const at = (target: string) => placed.filter((each) => each.at === target).map((each) => each.warning);
  return {
    ofAction: (strategy, action) => at(`${strategy}.${action}`),
    ofStrategy: (strategy) => at(String(strategy)),
    ofFile: at('file'),
  };
}

function targetOf({ strategies }: ReadReviewPlan, warning: IntakeWarning): string {
  for (const [strategy, { actions }] of strategies.entries())
    for (const [action, { place }] of actions.entries())
      if (isOfAction(warning, place, action + 1)) return `${strategy}.${action}`;
  const strategy = strategies.findIndex((each) => isOfStrategy(warning, each));
  return strategy < 0 ? 'file' : String(strategy);
}

/** One row may hold several actions; then the words of the warning tell which. */
function isOfAction({ place, where }: IntakeWarning, row: Place, number: number): boolean {
  if (place === null || place.table === undefined || place.table !== row.table) return false;
  if (row.row !== undefined && place.row !== row.row) return false;
  const named = /\baction (\d+)$/.exec(where)?.[1];
  return named === undefined || Number(named) === number;
}

function isOfStrategy({ place }: IntakeWarning, { source }: ReadStrategy): boolean {
  if (place === null) return false;
  return source?.places.some((each) => placeInWords(each) === placeInWords(place)) ?? false;
}

function toWarning({ kind, sentence, where, place }: IntakeWarning): ReadWarning {
  return { kind, sentence, where: place === null ? where : placeInWords(place) };
}
