import type { EvidencePage, Role } from '@followthrough/domain';

/** Whoever asks, as far as it decides about evidence. */
export interface Asker {
  readonly role: Role;
  readonly agencyId: string | null;
}

/** Something an agency added, or the committee's lead where there is none. */
interface Added {
  readonly agencyId: string | null;
}

/** Whether somebody may change a piece of evidence, or take it off an action: a lead any, an agency what it added itself. */
export function mayChange({ role, agencyId }: Asker, added: Added): boolean {
  if (role === 'agency') return agencyId !== null && added.agencyId === agencyId;
  return role === 'lead';
}

/** What somebody may do with a piece of evidence they can see. The database holds the same line. */
export function permissionsOnEvidence(asker: Asker, added: Added): EvidencePage['may'] {
  return {
    change: mayChange(asker, added),
    reuse: asker.role === 'lead' || asker.role === 'agency',
    destroy: asker.role === 'lead',
  };
}
