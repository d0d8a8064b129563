import { declaredWords } from '@followthrough/domain/words';
import type { PlanRow } from '@followthrough/domain';

/** What the lead says of an action, where it is not what its colour says. Both are shown, and neither is hidden. */
export function DeclaredBeside({ row: { declared, standing } }: { row: PlanRow }) {
  const { declaredColour, colour } = standing;
  if (declared === null || declaredColour === null || declaredColour === colour) return null;
  return <p className="quiet">{`The lead says: ${declaredWords[declared].toLowerCase()}`}</p>;
}
