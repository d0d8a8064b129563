import { placeOfRole } from '@followthrough/domain/words';
import type { NewPerson, NewRole, Role } from '@followthrough/domain';

/** A role as it is being chosen. Nothing chosen is an empty text. */
export interface RoleDraft {
  readonly role: Role;
  readonly committeeId: string;
  readonly agencyId: string;
}

/** What choosing a role begins with. */
export const emptyRole: RoleDraft = { role: 'lead', committeeId: '', agencyId: '' };

/** A role as it is sent: only the place that it asks for. */
export function roleFrom({ role, committeeId, agencyId }: RoleDraft): NewRole {
  const place = placeOfRole[role];
  return {
    role,
    committeeId: place === 'committee' ? committeeId || null : null,
    agencyId: place === 'agency' ? agencyId || null : null,
  };
}

/** A new person as it is typed. Nothing chosen is an empty text. */
export interface NewPersonDraft extends RoleDraft {
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** What the form begins with. */
export const emptyPerson: NewPersonDraft = {
  name: '',
  post: '',
  email: '',
  ...emptyRole,
};

/** What is sent: only the place that the role asks for. */
export function personFrom(draft: NewPersonDraft, password: string): NewPerson {
  return { ...draft, ...roleFrom(draft), email: draft.email.trim(), password };
}
