import type { BulkSelection, PlanningChoices } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { plural } from '../../components/plural';
import { useMakeBulkEdit, usePreview } from './api/use-bulk-edits';
import { changeFrom, emptyBulkDraft, type BulkDraft } from './bulk-draft';
import { ChangeFields } from './change-fields';
import { changeInWords } from './change-words';
import { MeanwhileNotice } from './meanwhile-notice';
import { Preview } from './preview';
import { bulkWording as wording } from './wording';

interface BulkFormProps {
  /** The actions named, or the filters that find them. */
  readonly selection: Omit<BulkSelection, 'change'>;
  readonly agencies: PlanningChoices['agencies'];
  readonly onSaved: (done: string) => void;
}

/** One change to many actions: said, looked at, and only then made. Changing what is said asks to look again. */
export function BulkForm({ selection, agencies, onSaved }: BulkFormProps) {
  const [draft, setDraft] = useState<BulkDraft>(emptyBulkDraft);
  const preview = usePreview();
  const making = useMakeBulkEdit();
  const change = changeFrom(draft);
  const agency = agencies.find(({ id }) => id === draft.accountableAgencyId)?.name ?? null;
  const taking = preview.data?.rows.filter(({ refusal }) => refusal === null) ?? [];
  const inWords = (tense: 'would' | 'did') => changeInWords(change, taking.length, agency, tense);
  const look = () => {
    making.reset();
    preview.mutate({ ...selection, change });
  };
  const make = () => {
    const seen = taking.map(({ id, version }) => ({ id, version }));
    making.mutate({ seen, change }, { onSuccess: () => onSaved(`${wording.done} ${inWords('did')}`) });
  };
  const edit = (changed: Partial<BulkDraft>) => {
    setDraft({ ...draft, ...changed });
    preview.reset();
    making.reset();
  };
  const ready = taking.length > 0 && preview.data !== undefined;
  return (
    <Form wording={wording.fields} problem={making.error ?? preview.error} onSubmit={ready ? make : look}>
      <ChangeFields draft={draft} agencies={agencies} onChange={edit} />
      {preview.data && <Preview preview={preview.data} sentence={inWords('would')} />}
      <MeanwhileNotice problem={making.error} onLook={look} />
      <SubmitButton busy={making.isPending} cancelTo="/plan">
        {ready ? `Change ${plural(taking.length, 'action')}` : wording.look}
      </SubmitButton>
    </Form>
  );
}
