import { Link } from 'react-router';
import { Page } from '../../components/page';

/** An address that belongs to the work of another role. */
export function NotYoursPage() {
  return (
    <Page title="Not part of your work">
      <p>This page is not part of your work here. What you may see and change follows from your role.</p>
      <p>
        <Link to="/">Go to the start page</Link>
      </p>
    </Page>
  );
}
