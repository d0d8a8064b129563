import type { UseMutationResult } from '@tanstack/react-query';
import type { ActionPage } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { SubmitButton } from '../../components/form/submit-button';

interface TaskFormProps<Sent> {
  readonly actionId: string;
  readonly wording: { readonly fields: FormWording; readonly save: string };
  readonly saving: UseMutationResult<ActionPage, Error, Sent>;
  /** Puts together what is sent. */
  readonly sent: () => Sent;
  readonly onSaved: () => void;
  readonly children: ReactNode;
}

/** A form that adds something to an action: it overwrites nobody, so it needs no version. */
export function TaskForm<Sent>({ actionId, wording, saving, sent, onSaved, children }: TaskFormProps<Sent>) {
  return (
    <Form
      wording={wording.fields}
      problem={saving.error}
      onSubmit={() => !saving.isPending && saving.mutate(sent(), { onSuccess: onSaved })}
    >
      {children}
      <SubmitButton busy={saving.isPending} cancelTo={`/actions/${actionId}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
