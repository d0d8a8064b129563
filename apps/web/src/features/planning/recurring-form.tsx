import type { PlanningChoices, RecurringList, RecurringView } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { compareFields } from '../../components/form/compared-fields';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { GuardedForm } from '../../components/form/guarded-form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft, type Draft } from '../../components/form/use-draft';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
import { useAddRecurring, useChangeRecurring } from './api/use-planning';
import { comparedRecurring } from './compared-promise';
import { LeadFields } from './lead-fields';
import { emptyRecurring, recurringEditFrom, recurringFrom, recurringOf, type RecurringDraft } from './recurring-draft';
import { strategyChoices } from './strategy-choices';
import { promiseWording, recurringWording as wording } from './wording';

// Numbers would come first in any case; written out, the order is plain.
const everies = choicesFrom(wording.everies);

/** Has an action come round again: what, how often, by whom. */
export function NewRecurringForm({ choices, onSaved }: { choices: PlanningChoices; onSaved: () => void }) {
  const draft = useDraft('new recurring', emptyRecurring);
  const { value, change, drop } = draft;
  const adding = useAddRecurring();
  const save = () =>
    adding.mutate(recurringFrom(value), {
      onSuccess: () => {
        drop();
        onSaved();
      },
    });
  return (
    <Form wording={wording.fields} problem={adding.error} onSubmit={save}>
      <SelectField
        name="strategyId"
        value={value.strategyId}
        choices={strategyChoices(choices.strategies, promiseWording.choose)}
        onChange={(strategyId) => change({ strategyId })}
      />
      <WhatFields draft={draft} choices={choices} />
      <RhythmFields draft={draft} />
      <DateField name="firstDueOn" value={value.firstDueOn} onChange={(firstDueOn) => change({ firstDueOn })} />
      <DateField name="untilOn" value={value.untilOn} onChange={(untilOn) => change({ untilOn })} />
      <SubmitButton busy={adding.isPending} cancelTo="/recurring">
        {wording.save}
      </SubmitButton>
    </Form>
  );
}

interface EditRecurringFormProps {
  readonly recurring: RecurringView;
  readonly choices: PlanningChoices;
  readonly onSaved: () => void;
}

/** Changes what comes round, from the next that has not begun. */
export function EditRecurringForm({ recurring, choices, onSaved }: EditRecurringFormProps) {
  const { id } = recurring;
  const viewIn = (list: RecurringList) => list.recurring.find((one) => one.id === id) ?? recurring;
  const typedIn = (list: RecurringList) => recurringOf(viewIn(list));
  const form = useGuardedForm({
    ...{ name: `recurring ${id}`, record: { recurring: [recurring] }, typedOver: typedIn },
    ...{ versionOf: (list: RecurringList) => viewIn(list).version, saving: useChangeRecurring(id), onSaved },
  });
  const { value, change } = form;
  return (
    <GuardedForm
      form={form}
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo="/recurring"
      newest={ask('listRecurring')}
      compare={(seen, now) =>
        compareFields(
          comparedRecurring(choices.agencies),
          { saw: typedIn(seen), now: typedIn(now), mine: value },
          change,
        )
      }
      body={() => recurringEditFrom(value)}
    >
      <WhatFields draft={form} choices={choices} />
      <RhythmFields draft={form} />
      <DateField name="untilOn" value={value.untilOn} onChange={(untilOn) => change({ untilOn })} />
    </GuardedForm>
  );
}

type Drafted = Pick<Draft<RecurringDraft>, 'value' | 'change'>;

function RhythmFields({ draft: { value, change } }: { draft: Drafted }) {
  return (
    <>
      <SelectField name="every" value={value.every} choices={everies} onChange={(every) => change({ every })} />
      {value.every === 'other' && (
        <TextField name="everyMonths" value={value.everyMonths} onChange={(everyMonths) => change({ everyMonths })} />
      )}
    </>
  );
}

function WhatFields({ draft, choices }: { draft: Drafted; choices: PlanningChoices }) {
  const { value, change } = draft;
  return (
    <>
      <TextArea name="text" rows={3} value={value.text} onChange={(text) => change({ text })} />
      <LeadFields leads={value.leads} agencies={choices.agencies} onChange={(leads) => change({ leads })} />
      <TextArea
        name="measureText"
        rows={2}
        value={value.measureText}
        onChange={(measureText) => change({ measureText })}
      />
    </>
  );
}
