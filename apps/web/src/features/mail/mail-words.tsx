import type { MailPage } from '@followthrough/domain';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useSendAgain } from './api/use-mail';
import { MailStateTag } from './mail-state-tag';
import { outboxWording as wording, problemInWords } from './wording';

const mayGoAgain = new Set(['refused', 'given-up', 'kept']);

/** One mail: to whom, what became of it, and every word of it. */
export function MailWords({ page: { mail, text } }: { page: MailPage }) {
  const sending = useSendAgain(mail.id);
  return (
    <>
      <p>{mail.to}</p>
      <p>
        <MailStateTag state={mail.state} /> {mail.problem && problemInWords(mail.problem)}
      </p>
      {mayGoAgain.has(mail.state) && (
        <p className="button-row">
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            aria-disabled={sending.isPending || undefined}
            onClick={() => !sending.isPending && sending.mutate()}
          >
            {wording.again}
          </button>
        </p>
      )}
      <output className="block">{sending.isSuccess && <p>{`✓ ${wording.willGo}`}</p>}</output>
      {sending.isError && <ProblemNotice problem={sending.error} />}
      <Section title={wording.words}>
        <p className="mail-words">{text}</p>
      </Section>
    </>
  );
}
