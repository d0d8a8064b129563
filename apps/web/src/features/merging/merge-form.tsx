import type { ActionPage, PlanningChoices } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { Loaded } from '../../components/loaded';
import { isProblem } from '../../wire/wire-problem';
import { useMerge, useMergePreview } from './api/use-merging';
import { MergePreview } from './merge-preview';
import { mergeWording as wording } from './wording';

interface MergeFormProps {
  readonly action: ActionPage;
  readonly others: PlanningChoices['actions'];
  readonly onSaved: () => void;
}

const wordsMax = 90;

/** Chooses the action that goes on, shows what merging would do, and merges. */
export function MergeForm({ action, others, onSaved }: MergeFormProps) {
  const actionId = action.row.id;
  const [intoId, setInto] = useState('');
  const [reason, setReason] = useState('');
  const preview = useMergePreview(actionId, intoId);
  const merging = useMerge(actionId);
  const merge = () => {
    if (preview.data === undefined) return;
    const { duplicate, kept } = preview.data;
    const body = { intoId: kept.id, intoVersion: kept.version, reason };
    merging.mutate(
      { version: duplicate.version, body },
      {
        onSuccess: onSaved,
        // What somebody changed meanwhile is looked at before it is sent again.
        onError: (failure) => isProblem(failure, 'record.changed-meanwhile') && void preview.refetch(),
      },
    );
  };
  return (
    <Form wording={wording.fields} problem={merging.error} onSubmit={merge}>
      <SelectField name="intoId" value={intoId} choices={choicesAmong(others, actionId)} onChange={setInto} />
      {intoId !== '' && (
        <Loaded query={preview} what="what this would do">
          {(found) => <MergePreview preview={found} />}
        </Loaded>
      )}
      {preview.data?.refusal === null && intoId !== '' && (
        <>
          <TextArea name="reason" value={reason} onChange={setReason} />
          <SubmitButton busy={merging.isPending} cancelTo={`/actions/${actionId}`}>
            {wording.save}
          </SubmitButton>
        </>
      )}
    </Form>
  );
}

const choicesAmong = (others: PlanningChoices['actions'], actionId: string) => [
  { value: '', words: wording.choose },
  ...others
    .filter(({ id }) => id !== actionId)
    .map(({ id, reviewReference, reference, text }) => ({
      value: id,
      words: `${reviewReference}, ${reference}: ${text.length > wordsMax ? `${text.slice(0, wordsMax)}…` : text}`,
    })),
];
