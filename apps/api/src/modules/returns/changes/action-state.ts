import {
  ClosureBasis,
  Colour,
  Declared,
  Delivery,
  Effect,
  EvidenceGrade,
  LocalDate,
  type PlanRow,
} from '@followthrough/domain';
import { z } from 'zod';

/** What an action was when a return was made: as much as the next return needs to say what changed. */
export const ActionState = z.object({
  id: z.string(),
  reviewReference: z.string(),
  text: z.string(),
  dueOn: LocalDate.nullable(),
  delivery: Delivery,
  effect: Effect,
  colour: Colour,
  colourReason: z.string(),
  declared: Declared.nullable(),
  evidenceGrade: EvidenceGrade,
  closureBasis: ClosureBasis.nullable(),
});
export type ActionState = z.infer<typeof ActionState>;

/** What every action of a committee was when a return was made. Kept with the return. */
export const Position = z.array(ActionState);
export type Position = z.infer<typeof Position>;

/** The position that rows of the plan describe, in their order. */
export function positionOf(rows: readonly PlanRow[]): Position {
  return rows.map(
    ({ id, reviewReference, text, dueOn, delivery, effect, standing, declared, evidenceGrade, closureBasis }) => ({
      ...{ id, reviewReference, text, dueOn, delivery, effect, declared, evidenceGrade, closureBasis },
      ...{ colour: standing.colour, colourReason: standing.reason },
    }),
  );
}
