import { Page } from '../../components/page';
import { Outbox } from '../../features/mail/outbox';
import { outboxWording as wording } from '../../features/mail/wording';

/** The mails that were made. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Outbox />
    </Page>
  );
}
