import type { MeasureDisclosure } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction } from '../../database/seen.js';

/** Whose a measure is, and who may be shown its figures. */
export interface MeasureOwnership {
  readonly committee: string;
  readonly disclosure: MeasureDisclosure;
}

/** Whose a measure is that the caller sees, or `null`. */
export async function findOwnership(scoped: Scoped, measureId: string): Promise<MeasureOwnership | null> {
  const [found] = await scoped.rows<MeasureOwnership>(
    `select c.name as committee, m.disclosure from measure m join committee c on c.id = m.committee_id
     join action a on a.id = m.action_id and ${seesAction(scoped.scope, 'a')} where m.id = $1`,
    [measureId],
  );
  return found ?? null;
}
