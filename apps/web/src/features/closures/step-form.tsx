import type { ReactNode } from 'react';
import { Form } from '../../components/form/form';
import type { FormWording } from '../../components/form/form-context';
import { SubmitButton } from '../../components/form/submit-button';
import { Notice } from '../../components/notice';
import type { StepForm as Step } from './use-step-form';
import { stepWording } from './wording';

interface StepFormProps<Body> {
  readonly wording: FormWording;
  readonly saveWords: string;
  readonly cancelTo: string;
  readonly form: Step<Body>;
  /** Puts together what is sent. */
  readonly body: () => Body;
  /** Fetches what is newest, before the person goes on. */
  readonly onLook: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** What every form of closing shares: its problems, somebody who was faster, and its buttons. */
export function StepForm<Body>({ wording, saveWords, cancelTo, form, body, onLook, children }: StepFormProps<Body>) {
  const look = () => void onLook().then(form.takeNewest);
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.save(body())}>
      {children}
      {form.isOutdated ? (
        <Notice kind="warning" title={stepWording.outdated} live="alert">
          <p>{stepWording.kept}</p>
          <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={look}>
            {stepWording.look}
          </button>
        </Notice>
      ) : (
        <SubmitButton busy={form.busy} cancelTo={cancelTo}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
