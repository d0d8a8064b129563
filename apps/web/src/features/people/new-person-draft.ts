import { placeOfRole } from '@followthrough/domain/words';
import type { NewPerson, Role } from '@followthrough/domain';

/** A new person as it is typed. Nothing chosen is an empty text. */
export interface NewPersonDraft {
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly role: Role;
  readonly committeeId: string;
  readonly agencyId: string;
}

/** What the form begins with. */
export const emptyPerson: NewPersonDraft = {
  name: '',
  post: '',
  email: '',
  role: 'lead',
  committeeId: '',
  agencyId: '',
};

/** What is sent: only the place that the role asks for. */
export function personFrom(draft: NewPersonDraft, password: string): NewPerson {
  const place = placeOfRole[draft.role];
  return {
    ...draft,
    email: draft.email.trim(),
    password,
    committeeId: place === 'committee' ? draft.committeeId || null : null,
    agencyId: place === 'agency' ? draft.agencyId || null : null,
  };
}
