import { Outlet } from 'react-router';
import type { Role } from '@followthrough/domain';
import { NotYoursPage } from '../pages/not-yours-page';
import { usePerson } from './use-person';

/** The pages of some roles. Anybody else is told that they are not theirs, and nothing is fetched for them. */
export function ForRoles({ roles }: { roles: readonly Role[] }) {
  const person = usePerson();
  return roles.includes(person.role) ? <Outlet context={person} /> : <NotYoursPage />;
}
