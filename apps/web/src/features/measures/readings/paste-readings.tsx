import type { ReadingList } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../../components/form/form';
import { SubmitButton } from '../../../components/form/submit-button';
import { TextArea } from '../../../components/form/text-area';
import { useDraft } from '../../../components/form/use-draft';
import { useUnderstandReadings } from '../api/use-readings';
import { ChooseRows } from './choose-rows';
import { ChooseSheet } from './choose-sheet';
import { pasteWording as wording } from './readings-wording';
import { SaveUnderstood } from './save-understood';

/** Takes rows from a spreadsheet, pasted or in a file, shows what was understood, and saves what is right. */
export function PasteReadings({ list, onSaved }: { list: ReadingList; onSaved: () => void }) {
  const draft = useDraft(`paste ${list.measureId}`, { text: '' });
  const [workbook, setWorkbook] = useState<File | null>(null);
  const understanding = useUnderstandReadings(list.measureId);
  const { data: understood, isPending } = understanding;
  const readSheet = (file: File, sheet: number) => {
    setWorkbook(file);
    understanding.mutate({ file, sheet });
  };
  const saved = () => {
    draft.drop();
    onSaved();
  };
  return (
    <>
      <Form
        wording={wording.fields}
        problem={understanding.error}
        onSubmit={() => !isPending && understanding.mutate(draft.value.text)}
      >
        <ChooseRows onText={(text) => draft.change({ text })} onWorkbook={(file) => readSheet(file, 1)} />
        <TextArea name="text" rows={10} value={draft.value.text} onChange={(text) => draft.change({ text })} />
        <SubmitButton busy={false} cancelTo={`/measures/${list.measureId}/readings`}>
          {wording.show}
        </SubmitButton>
      </Form>
      {understood !== undefined && (
        // What was decided about one set of rows says nothing about the next.
        <SaveUnderstood key={understanding.submittedAt} list={list} understood={understood} onSaved={saved}>
          {workbook !== null && understood.sheet !== null && understood.sheet.among.length > 1 && (
            <ChooseSheet {...understood.sheet} busy={isPending} onChoose={(sheet) => readSheet(workbook, sheet)} />
          )}
        </SaveUnderstood>
      )}
    </>
  );
}
