import { declaredWords, deliveryWords, effectWords } from '@followthrough/domain/words';
import { useState } from 'react';
import type { ActionPage } from '@followthrough/domain';
import { Details } from '../../components/details';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { ActionForm } from './action-form';
import { useAddUpdate } from './api/use-change-action';
import { EvidenceFirst } from './evidence-first';
import { emptyUpdate, updateFrom } from './update-draft';
import { useGuardedForm } from './use-guarded-form';
import { formWording } from './wording';

const wording = formWording.update;
const declaredChoices = [{ value: '' as const, words: wording.unchanged }, ...choicesFrom(declaredWords)];

/** Says what happened and where the action stands now. Two fields are enough; the rest is folded away. */
export function UpdateForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const [opened] = useState(() => emptyUpdate(action));
  const draft = useDraft(`update ${id}`, opened);
  const form = useGuardedForm(action, useAddUpdate(id), () => {
    draft.drop();
    onSaved();
  });
  const { value, change } = draft;
  const deliveries = [opened.delivery, ...action.deliveryChoices].map((one) => ({
    value: one,
    words: deliveryWords[one],
  }));
  return (
    <ActionForm
      actionId={id}
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => updateFrom(value, opened)}
    >
      <EvidenceFirst actionId={id} problem={form.problem} />
      <TextArea name="text" rows={4} value={value.text} onChange={(text) => change({ text })} />
      <SelectField
        name="delivery"
        choices={deliveries}
        value={value.delivery}
        onChange={(delivery) => change({ delivery })}
      />
      <SelectField
        name="declared"
        choices={declaredChoices}
        value={value.declared}
        onChange={(declared) => change({ declared })}
      />
      <Details summary={wording.more}>
        <SelectField
          name="effect"
          choices={choicesFrom(effectWords)}
          value={value.effect}
          onChange={(effect) => change({ effect })}
        />
        <DateField name="forecastOn" value={value.forecastOn} onChange={(forecastOn) => change({ forecastOn })} />
        <TextArea
          name="analysisText"
          value={value.analysisText}
          onChange={(analysisText) => change({ analysisText })}
        />
      </Details>
    </ActionForm>
  );
}
