import type { ReadingList, ReadingView } from '@followthrough/domain';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Form } from '../../../components/form/form';
import type { FormWording } from '../../../components/form/form-context';
import { SubmitButton } from '../../../components/form/submit-button';
import { TextArea } from '../../../components/form/text-area';
import { Section } from '../../../components/section';
import { useCorrectReading, useExcludeReading, useMarkReading, useRemoveReading } from '../api/use-readings';
import { figureDraftOf, figuresFrom } from './figure-draft';
import { FigureFields } from './figure-fields';
import { changeWording } from './readings-wording';

interface ChangeProps {
  readonly reading: ReadingView;
  readonly onSaved: (done: string) => void;
}

/** Corrects a reading: its figures, and why they were not right. */
export function CorrectReading({ reading, unit, onSaved }: ChangeProps & Pick<ReadingList, 'unit'>) {
  const wording = changeWording.correct;
  const [figures, setFigures] = useState(figureDraftOf(reading));
  const [reason, setReason] = useState('');
  const saving = useCorrectReading(reading);
  const body = () => ({ ...figuresFrom(figures, unit), reason });
  return (
    <ChangeForm wording={wording} saving={saving} body={body} onSaved={onSaved}>
      <FigureFields
        unit={unit}
        value={figures}
        onChange={(changed) => setFigures((before) => ({ ...before, ...changed }))}
      />
      <TextArea name="reason" rows={2} value={reason} onChange={setReason} />
    </ChangeForm>
  );
}

/** Leaves a reading out of the chart, or takes it in again. */
export function ExcludeReading({ reading, onSaved }: ChangeProps) {
  const excluded = reading.exclusionReason === null;
  const [reason, setReason] = useState('');
  const saving = useExcludeReading(reading);
  return (
    <ChangeForm
      wording={excluded ? changeWording.exclude : changeWording.include}
      saving={saving}
      body={() => ({ excluded, reason })}
      onSaved={onSaved}
    >
      <TextArea name="reason" rows={2} value={reason} onChange={setReason} />
    </ChangeForm>
  );
}

/** Marks a reading as plainly different, or takes the mark away. */
export function MarkReading({ reading, onSaved }: ChangeProps) {
  const marked = reading.markedReason === null;
  const [reason, setReason] = useState('');
  const saving = useMarkReading(reading);
  return (
    <ChangeForm
      wording={marked ? changeWording.mark : changeWording.unmark}
      saving={saving}
      body={() => ({ marked, reason })}
      onSaved={onSaved}
    >
      <TextArea name="reason" rows={2} value={reason} onChange={setReason} />
    </ChangeForm>
  );
}

/** Takes away a reading that was entered by mistake. */
export function RemoveReading({ reading, onSaved }: ChangeProps) {
  const [reason, setReason] = useState('');
  const saving = useRemoveReading(reading);
  return (
    <ChangeForm wording={changeWording.remove} saving={saving} body={() => ({ reason })} onSaved={onSaved}>
      <TextArea name="reason" rows={2} value={reason} onChange={setReason} />
    </ChangeForm>
  );
}

interface ChangeFormProps<Body> {
  readonly wording: {
    readonly title: string;
    readonly hint?: string;
    readonly save: string;
    readonly done: string;
    readonly fields: FormWording;
  };
  readonly saving: UseMutationResult<ReadingList, Error, Body>;
  readonly body: () => Body;
  readonly onSaved: (done: string) => void;
  readonly children: ReactNode;
}

function ChangeForm<Body>({ wording, saving, body, onSaved, children }: ChangeFormProps<Body>) {
  return (
    <Section title={wording.title}>
      {wording.hint !== undefined && <p className="quiet">{wording.hint}</p>}
      <Form
        wording={wording.fields}
        problem={saving.error}
        onSubmit={() => !saving.isPending && saving.mutate(body(), { onSuccess: () => onSaved(wording.done) })}
      >
        {children}
        <SubmitButton busy={saving.isPending}>{wording.save}</SubmitButton>
      </Form>
    </Section>
  );
}
