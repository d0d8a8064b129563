import { Navigate } from 'react-router';
import { usePerson } from '../layout/use-person';
import { AgencyHomePage } from './agency-home-page';
import { DashboardPage } from './dashboard-page';

/** The start page of each role. */
export function Component() {
  const { role } = usePerson();
  if (role === 'analyst') return <Navigate to="/national" replace />;
  if (role === 'administrator') return <Navigate to="/people" replace />;
  return role === 'agency' ? <AgencyHomePage /> : <DashboardPage role={role} />;
}
