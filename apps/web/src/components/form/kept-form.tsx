import type { UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { Compared } from './compared-fields';
import { Form } from './form';
import type { FormWording } from './form-context';
import { DropButton, RestoredNotice } from './restored-notice';
import type { DeviceForm } from './use-device-form';

interface KeptFormProps<Seen, Value> {
  readonly form: DeviceForm<Seen, Value>;
  readonly wording: FormWording;
  /** Asks for the record as it stands now. */
  readonly newest: UseQueryOptions<Seen>;
  /** The fields of this form as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: Seen, now: Seen) => readonly Compared[];
  /** Why what is typed can no longer be saved, where somebody else was faster. */
  readonly overtaken?: string | undefined;
  /** The questions, and the button that saves. */
  readonly children: ReactNode;
}

/** A form that is kept on this device: what came back with it, and what somebody else changed while it was typed. */
export function KeptForm<Seen, Value>(props: KeptFormProps<Seen, Value>) {
  const { form, wording, newest, compare, overtaken, children } = props;
  return (
    <Form wording={wording} problem={form.problem} onSubmit={() => form.conflict === null && form.save()}>
      {overtaken === undefined && <RestoredNotice form={form} />}
      {form.conflict ? (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={form.seen}
          newest={newest}
          compare={compare}
          onGoOn={form.goOn}
        />
      ) : (
        children
      )}
      {overtaken !== undefined && (
        <p>
          {`${overtaken} `}
          <DropButton onDrop={form.drop} />
        </p>
      )}
    </Form>
  );
}
