import type { ReadPlan } from '@followthrough/domain';

/** Something a person should look at, and where on the page it stands. */
export interface PlaceToLookAt {
  readonly anchor: string;
  readonly words: string;
  readonly sentence: string;
}

/** Everything about strategies and actions that a person should look at, in the order of the plan. */
export function toLookAt({ strategies }: ReadPlan): PlaceToLookAt[] {
  return strategies.flatMap((strategy, at) => {
    const number = strategy.number.text || String(at + 1);
    const own = strategy.warnings.map(({ sentence }) => ({
      anchor: `strategy-${at}`,
      words: `Strategy ${number}`,
      sentence,
    }));
    const ofActions = strategy.actions.flatMap((action, index) =>
      action.warnings.map(({ sentence }) => ({
        anchor: `action-${at}-${index}`,
        words: `Action ${action.reference.text || `${number}.${index + 1}`}`,
        sentence,
      })),
    );
    return [...own, ...ofActions];
  });
}
