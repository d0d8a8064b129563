import type { PossibleTheme } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDismiss } from './api/use-possible';
import { wording } from './wording';

/** Dismisses a possible theme, with the reason. */
export function DismissForm({ candidate: { passages, words } }: { candidate: PossibleTheme }) {
  const [reason, setReason] = useState('');
  const dismissing = useDismiss();
  const passageIds = passages.map(({ passageId }) => passageId);
  return (
    <Form
      wording={wording.fields}
      problem={dismissing.error}
      onSubmit={() => dismissing.mutate({ passageIds, words, reason })}
    >
      <TextArea name="reason" value={reason} rows={2} onChange={setReason} />
      <SubmitButton busy={dismissing.isPending}>{wording.dismiss}</SubmitButton>
    </Form>
  );
}
