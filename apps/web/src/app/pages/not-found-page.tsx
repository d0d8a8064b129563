import { Link } from 'react-router';
import { Page } from '../../components/page';

/** An address with nothing behind it. */
export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p>There is nothing at this address. It may have been typed or copied with a mistake in it.</p>
      <p>
        <Link to="/">Go to the start page</Link>
      </p>
    </Page>
  );
}
