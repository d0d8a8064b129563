import type { PlanningChoices } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded';
import { usePlanningChoices } from '../../features/planning/api/use-planning';

/** Shows a form once what it offers to choose from is there. */
export function WithChoices({ children }: { children: (choices: PlanningChoices) => ReactNode }) {
  return (
    <Loaded query={usePlanningChoices()} what="what there is to choose from">
      {children}
    </Loaded>
  );
}
