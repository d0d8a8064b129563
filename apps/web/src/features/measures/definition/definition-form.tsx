import type { MeasureRecord } from '@followthrough/domain';
import { compareFields } from '../../../components/form/compared-fields';
import { Form } from '../../../components/form/form';
import { GuardedForm } from '../../../components/form/guarded-form';
import { SubmitButton } from '../../../components/form/submit-button';
import { useDraft } from '../../../components/form/use-draft';
import { useGuardedForm } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { useAddMeasure, useChangeMeasure, useKeepers } from '../api/use-measures';
import { comparedDefinition } from './compared-definition';
import { definitionDraftOf, definitionFrom, emptyDefinition } from './definition-draft';
import { DefinitionFields } from './definition-fields';
import { definitionWording as wording } from './definition-wording';

/** Defines a measure of an action. */
export function NewMeasureForm({ actionId, onSaved }: { actionId: string; onSaved: (measureId: string) => void }) {
  const draft = useDraft(`new measure ${actionId}`, emptyDefinition);
  const adding = useAddMeasure(actionId);
  const saved = ({ id }: MeasureRecord) => {
    draft.drop();
    onSaved(id);
  };
  return (
    <Form
      wording={wording.fields}
      problem={adding.error}
      onSubmit={() => !adding.isPending && adding.mutate(definitionFrom(draft.value), { onSuccess: saved })}
    >
      <DefinitionFields draft={draft} actionId={actionId} />
      <SubmitButton busy={adding.isPending} cancelTo={`/actions/${actionId}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}

const draftOfRecord = ({ definition }: MeasureRecord) => definitionDraftOf(definition);

/** Changes what exactly a measure measures. */
export function EditMeasureForm({ record, onSaved }: { record: MeasureRecord; onSaved: () => void }) {
  const { id } = record;
  const form = useGuardedForm({
    ...{ name: `measure ${id}`, record, typedOver: draftOfRecord, saving: useChangeMeasure(id), onSaved },
    versionOf: ({ version }: MeasureRecord) => version,
  });
  const { value, change } = form;
  const keepers = useKeepers(record.actionId).data?.keepers ?? [];
  return (
    <GuardedForm
      form={form}
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo={`/measures/${id}`}
      newest={ask('showMeasureRecord', { params: { measureId: id } })}
      compare={(seen, now) =>
        compareFields(
          comparedDefinition(keepers),
          { saw: draftOfRecord(seen), now: draftOfRecord(now), mine: value },
          change,
        )
      }
      body={() => definitionFrom(value)}
    >
      <DefinitionFields draft={form} actionId={record.actionId} />
    </GuardedForm>
  );
}
