import type { PlanningChoices } from '@followthrough/domain';
import type { Choice } from '../../components/form/choices';

/** The committee's strategies to choose from, newest review first, none chosen before. */
export function strategyChoices(strategies: PlanningChoices['strategies'], choose: string): Choice<string>[] {
  return [
    { value: '', words: choose },
    ...strategies.map(({ id, reviewReference, number, title }) => ({
      value: id,
      words: `${reviewReference}, ${number} ${title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title}`,
    })),
  ];
}
