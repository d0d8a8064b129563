import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useMail } from '../../features/mail/api/use-mail';
import { MailWords } from '../../features/mail/mail-words';
import { outboxWording as wording } from '../../features/mail/wording';

/** One mail. */
export function Component() {
  const { mailId = '' } = useParams();
  return (
    <Loaded query={useMail(mailId)} what="the mail" title="Mail">
      {(page) => (
        <Page title={page.mail.subject} above={<Link to="/outbox">{wording.back}</Link>}>
          <MailWords page={page} />
        </Page>
      )}
    </Loaded>
  );
}
