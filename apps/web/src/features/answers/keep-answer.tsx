import type { AnswerDraft } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useKeepAnswer } from './api/use-answers';
import { answerWording as wording } from './wording';

/** Keeps an answer; where it holds words that may identify, only with the reason why they may stay. */
export function KeepAnswer({ draft: { answer, doubts }, theme }: { draft: AnswerDraft; theme: string }) {
  const [mayStay, setMayStay] = useState('');
  const keeping = useKeepAnswer();
  const keep = () => keeping.mutate({ slug: theme === '' ? null : theme, asAt: answer.asAt, mayStay });
  return (
    <div className="not-printed">
      <Section title={wording.keep}>
        <p>{wording.keepLead}</p>
        {doubts.length > 0 && <Doubts doubts={doubts} />}
        <Form wording={wording.mayStay} problem={keeping.error} onSubmit={() => !keeping.isPending && keep()}>
          {doubts.length > 0 && <TextArea name="mayStay" rows={3} value={mayStay} onChange={setMayStay} />}
          <SubmitButton busy={keeping.isPending}>
            {keeping.isPending ? wording.keeping : wording.keepButton}
          </SubmitButton>
        </Form>
        <output className="block">{keeping.isSuccess && <p>{`✓ ${wording.kept}`}</p>}</output>
      </Section>
    </div>
  );
}

function Doubts({ doubts }: Pick<AnswerDraft, 'doubts'>) {
  return (
    <Notice kind="warning">
      <strong>{wording.doubts}</strong>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <p>{wording.doubtsLead}</p>
    </Notice>
  );
}
