import type { UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { Compared } from './compared-fields';
import { Form } from './form';
import type { FormWording } from './form-context';
import { SubmitButton } from './submit-button';
import type { GuardedForm as Guarded } from './use-guarded-form';

interface GuardedFormProps<Seen, Value, Body> {
  readonly form: Guarded<Seen, Value, Body>;
  readonly wording: FormWording;
  readonly saveWords: string;
  /** Where whoever thinks better of it goes back to; nowhere for a form that is part of a page. */
  readonly cancelTo?: string;
  /** Asks for the record as it stands now. */
  readonly newest: UseQueryOptions<Seen>;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: Seen, now: Seen) => readonly Compared[];
  /** Puts together what is sent. */
  readonly body: () => Body;
  readonly children: ReactNode;
}

/** A form that changes a record: its problems, somebody else's change meanwhile, and its buttons. */
export function GuardedForm<Seen, Value, Body>(props: GuardedFormProps<Seen, Value, Body>) {
  const { form, wording, saveWords, cancelTo, newest, compare, body, children } = props;
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.conflict === null && form.save(body())}>
      {children}
      {form.conflict ? (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={form.seen}
          newest={newest}
          compare={compare}
          onGoOn={form.goOn}
        />
      ) : (
        <SubmitButton busy={form.busy} {...(cancelTo !== undefined && { cancelTo })}>
          {saveWords}
        </SubmitButton>
      )}
    </Form>
  );
}
