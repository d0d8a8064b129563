import { changeKindWords } from '@followthrough/domain/words';
import type { CataloguePage, ChangeKind } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { choicesFrom } from '../../components/form/choices';
import { useDraft } from '../../components/form/use-draft';
import { usePreview, useRecordChange } from './api/use-catalogue';
import { changeFrom, newDraft, type ChangeDraft } from './change-draft';
import { ChangeFields } from './change-fields';
import { ChangePreview } from './change-preview';
import { changeWording as wording } from './wording';

interface ChangeFormProps {
  readonly page: CataloguePage;
  /** A theme that a committee put forward. */
  readonly adopts: string | null;
  readonly onSaved: () => void;
}

/** Changes the catalogue: shows first what the change would do, then records it. */
export function ChangeForm({ page, adopts, onSaved }: ChangeFormProps) {
  const { value, change, drop } = useDraft(`catalogue ${adopts ?? ''}`, newDraft(page, adopts));
  const preview = usePreview();
  const recording = useRecordChange();
  const wanted = changeFrom(value);
  const edit = (changed: Partial<ChangeDraft>) => {
    preview.reset();
    recording.reset();
    change(changed);
  };
  const send = () => {
    if (wanted === null) return;
    if (preview.data === undefined) return preview.mutate(wanted);
    recording.mutate(wanted, {
      onSuccess: () => {
        drop();
        onSaved();
      },
    });
  };
  const { changeNational } = page.may;
  return (
    <Form wording={wording.fields} problem={recording.error ?? preview.error} onSubmit={send}>
      <SelectField name="kind" value={value.kind} choices={kindChoices} onChange={(kind) => edit({ kind, slug: '' })} />
      {value.kind !== '' && <p className="quiet">{wording.means[value.kind]}</p>}
      <ChangeFields
        value={value}
        change={edit}
        own={page.themes.filter(({ provisional }) => provisional !== changeNational)}
        all={page.themes}
      />
      {value.kind !== '' && (
        <>
          <DateField
            name="effectiveOn"
            value={value.effectiveOn}
            today={page.today}
            onChange={(effectiveOn) => edit({ effectiveOn })}
          />
          <TextArea name="reason" value={value.reason} rows={3} onChange={(reason) => edit({ reason })} />
          {preview.data !== undefined && <ChangePreview preview={preview.data} />}
          <SubmitButton busy={preview.isPending || recording.isPending} cancelTo="/catalogue">
            {preview.data === undefined ? wording.preview : wording.save}
          </SubmitButton>
        </>
      )}
    </Form>
  );
}

const kindChoices: { value: ChangeKind | ''; words: string }[] = [
  { value: '', words: wording.chooseKind },
  ...choicesFrom(changeKindWords),
];
