import { declaredWords, deliveryWords, effectWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { Details } from '../../components/details';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ActionForm, versionOfAction } from './action-form';
import { useAddUpdate } from './api/use-change-action';
import { EvidenceFirst } from './evidence-first';
import { emptyUpdate, updateFrom, type UpdateDraft } from './update-draft';
import { formWording } from './wording';

const wording = formWording.update;
const declaredChoices = [{ value: '' as const, words: wording.unchanged }, ...choicesFrom(declaredWords)];

const compared: ComparedFields<UpdateDraft> = {
  delivery: { ...wording.fields.delivery, words: (value) => deliveryWords[value] },
  declared: { ...wording.fields.declared, words: (value) => (value === '' ? '' : declaredWords[value]) },
  effect: { ...wording.fields.effect, words: (value) => effectWords[value] },
  forecastOn: { ...wording.fields.forecastOn, words: dayOrNothing },
};

/** Says what happened and where the action stands now. Two fields are enough; the rest is folded away. */
export function UpdateForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const form = useGuardedForm({
    ...{ name: `update ${id}`, record: action, versionOf: versionOfAction, typedOver: emptyUpdate },
    ...{ saving: useAddUpdate(id), onSaved },
  });
  const { value, change, seen: lastSeen } = form;
  const opened = emptyUpdate(lastSeen);
  const deliveries = [...new Set([opened.delivery, ...lastSeen.deliveryChoices, value.delivery])].map((one) => ({
    value: one,
    words: deliveryWords[one],
  }));
  return (
    <ActionForm
      wording={wording.fields}
      saveWords={wording.save}
      form={form}
      body={() => updateFrom(value, opened)}
      compare={(seen, now) =>
        compareFields(compared, { saw: emptyUpdate(seen), now: emptyUpdate(now), mine: value }, change)
      }
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
      </Details>
    </ActionForm>
  );
}
