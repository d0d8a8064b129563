import type { PlanningChoices, RecurringView } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft, type Draft } from '../../components/form/use-draft';
import { useAddRecurring, useChangeRecurring } from './api/use-planning';
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
      <SelectField name="every" value={value.every} choices={everies} onChange={(every) => change({ every })} />
      {value.every === 'other' && (
        <TextField name="everyMonths" value={value.everyMonths} onChange={(everyMonths) => change({ everyMonths })} />
      )}
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
  const { id, version } = recurring;
  const draft = useDraft(`recurring ${id}`, recurringOf(recurring));
  const { value, change, drop } = draft;
  const changing = useChangeRecurring(id);
  const save = () =>
    changing.mutate(
      { version, body: recurringEditFrom(value) },
      {
        onSuccess: () => {
          drop();
          onSaved();
        },
      },
    );
  return (
    <Form wording={wording.fields} problem={changing.error} onSubmit={save}>
      <WhatFields draft={draft} choices={choices} />
      <DateField name="untilOn" value={value.untilOn} onChange={(untilOn) => change({ untilOn })} />
      <SubmitButton busy={changing.isPending} cancelTo="/recurring">
        {wording.save}
      </SubmitButton>
    </Form>
  );
}

function WhatFields({ draft, choices }: { draft: Draft<RecurringDraft>; choices: PlanningChoices }) {
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
