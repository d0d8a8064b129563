import { Frame } from '../layout/frame';
import { Page } from '../../components/page';

/** Something in the browser went wrong that we did not foresee. */
export function FaultPage() {
  return (
    <Frame me={null}>
      <Page title="Something went wrong">
        <p>This page could not be shown. What was saved before is safe.</p>
        <p>
          <a href="/">Load the service again</a>
        </p>
      </Page>
    </Frame>
  );
}
