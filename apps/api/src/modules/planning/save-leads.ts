import type { PlannedLead } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import type { Scoped } from '../../database/scope.js';
import { ActionLead } from '../actions/index.js';

type StandingLead = PlannedLead & { readonly id: string | null };

/** Saves who leads an action in the order given: what stays is left alone, so that only what changed is recorded. */
export async function saveLeads(
  { manager }: Scoped,
  action: { readonly id: string; readonly committeeId: string; readonly leads: readonly StandingLead[] },
  leads: readonly PlannedLead[],
): Promise<void> {
  const standing = new Map(action.leads.map((lead, index) => [lead.id, { ...lead, position: index + 1 }]));
  const kept = new Set(leads.map(({ id }) => id));
  for (const { id } of action.leads) if (id !== null && !kept.has(id)) await manager.delete(ActionLead, { id });
  for (const [index, { id, post, agencyId, contactPersonId }] of leads.entries()) {
    const lead = { post, agencyId, contactPersonId, position: index + 1 };
    const stood = id === null ? undefined : standing.get(id);
    if (stood === undefined)
      await manager.insert(ActionLead, {
        id: randomUUID(),
        actionId: action.id,
        committeeId: action.committeeId,
        ...lead,
      });
    else if (differs(stood, lead)) await manager.update(ActionLead, { id, actionId: action.id }, lead);
  }
}

function differs(
  stood: PlannedLead & { position: number },
  lead: Omit<PlannedLead, 'id'> & { position: number },
): boolean {
  return (['post', 'agencyId', 'contactPersonId', 'position'] as const).some((key) => stood[key] !== lead[key]);
}
