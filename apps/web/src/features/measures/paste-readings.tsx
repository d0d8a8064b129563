import type { ReadingList, UnderstoodReadings } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { useUnderstandReadings } from './api/use-readings';
import { ChooseRows } from './choose-rows';
import { pasteWording as wording } from './readings-wording';
import { SaveUnderstood } from './save-understood';

/** Takes rows copied from a spreadsheet, shows what was understood, and saves what is right. */
export function PasteReadings({ list, onSaved }: { list: ReadingList; onSaved: () => void }) {
  const draft = useDraft(`paste ${list.measureId}`, { text: '' });
  const understanding = useUnderstandReadings(list.measureId);
  const understood: UnderstoodReadings | undefined = understanding.data;
  const saved = () => {
    draft.drop();
    onSaved();
  };
  return (
    <>
      <Form
        wording={wording.fields}
        problem={understanding.error}
        onSubmit={() => !understanding.isPending && understanding.mutate(draft.value.text)}
      >
        <ChooseRows onRead={(text) => draft.change({ text })} />
        <TextArea name="text" rows={10} value={draft.value.text} onChange={(text) => draft.change({ text })} />
        <SubmitButton busy={false} cancelTo={`/measures/${list.measureId}/readings`}>
          {wording.show}
        </SubmitButton>
      </Form>
      {understood !== undefined && (
        // What was decided about one set of rows says nothing about the next.
        <SaveUnderstood key={understanding.submittedAt} list={list} understood={understood} onSaved={saved} />
      )}
    </>
  );
}
