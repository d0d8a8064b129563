import type { ReactNode } from 'react';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { SubmitButton } from '../../components/form/submit-button';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { GuardedForm } from './use-guarded-form';

interface ActionFormProps<Body> {
  readonly actionId: string;
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly form: GuardedForm<Body>;
  /** Puts together what is sent. */
  readonly body: () => Body;
  readonly children: ReactNode;
}

/** What every form about an action shares: its problems, somebody else's change meanwhile, and its buttons. */
export function ActionForm<Body>({ actionId, wording, saveWords, form, body, children }: ActionFormProps<Body>) {
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.save(body())}>
      {children}
      {form.changedMeanwhile && <ChangedMeanwhile actionId={actionId} onTakeNew={form.takeNew} />}
      {!form.changedMeanwhile && (
        <SubmitButton busy={form.busy} cancelTo={`/actions/${actionId}`}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
