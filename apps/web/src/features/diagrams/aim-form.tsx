import { useState } from 'react';
import type { Aim, DiagramPage } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { wording } from './wording';

interface AimFormProps {
  readonly aim: Aim | null;
  readonly measures: DiagramPage['measures'];
  readonly saveWords: string;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly onSave: (aim: Aim) => void;
}

const empty: Aim = { what: '', forWhom: '', howMuch: '', byWhen: null, measureId: null };

/** Takes an aim down: what, for whom, how much, by when, and the measure that shows it. */
export function AimForm({ aim, measures, saveWords, busy, problem, onSave }: AimFormProps) {
  const [value, setValue] = useState(aim ?? empty);
  const change = (changed: Partial<Aim>) => setValue((before) => ({ ...before, ...changed }));
  const choices = [
    { value: '', words: wording.noMeasure },
    ...measures.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return (
    <Form wording={wording.fields} problem={problem} onSubmit={() => !busy && onSave(value)}>
      <TextField name="what" value={value.what} onChange={(what) => change({ what })} />
      <TextField name="forWhom" value={value.forWhom} onChange={(forWhom) => change({ forWhom })} />
      <TextField name="howMuch" value={value.howMuch} onChange={(howMuch) => change({ howMuch })} />
      <DateField name="byWhen" value={value.byWhen ?? ''} onChange={(day) => change({ byWhen: day || null })} />
      <SelectField
        name="measureId"
        choices={choices}
        value={value.measureId ?? ''}
        onChange={(id) => change({ measureId: id || null })}
      />
      <SubmitButton busy={busy}>{saveWords}</SubmitButton>
    </Form>
  );
}
