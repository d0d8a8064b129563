import { Navigate } from 'react-router';
import { Page } from '../../components/page';
import { usePerson } from '../layout/use-person';

/** The start page of each role. */
export function Component() {
  const { role } = usePerson();
  if (role === 'analyst') return <Navigate to="/national" replace />;
  if (role === 'administrator') return <Navigate to="/people" replace />;
  return <Page title="Home"> </Page>;
}
