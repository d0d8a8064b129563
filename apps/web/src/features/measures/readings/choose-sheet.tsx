import { useState } from 'react';
import { Form } from '../../../components/form/form';
import { SelectField } from '../../../components/form/select-field';
import { SubmitButton } from '../../../components/form/submit-button';
import { uploadWording as wording } from './readings-wording';

interface ChooseSheetProps {
  /** Every sheet of the workbook, and which was read, counted from 1. */
  readonly among: readonly string[];
  readonly read: number;
  readonly busy: boolean;
  readonly onChoose: (sheet: number) => void;
}

/** Chooses another sheet of a workbook to be read. */
export function ChooseSheet({ among, read, busy, onChoose }: ChooseSheetProps) {
  const [sheet, setSheet] = useState(`${read}`);
  const choices = among.map((name, place) => ({ value: `${place + 1}`, words: name }));
  return (
    <div className="ds_question">
      <Form wording={wording.fields} problem={null} onSubmit={() => !busy && onChoose(Number(sheet))}>
        <SelectField name="sheet" value={sheet} choices={choices} onChange={setSheet} />
        <SubmitButton busy={busy}>{wording.readSheet}</SubmitButton>
      </Form>
    </div>
  );
}
