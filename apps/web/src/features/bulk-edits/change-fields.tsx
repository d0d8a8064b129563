import { declaredWords, leverWords } from '@followthrough/domain/words';
import type { PlanningChoices } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import type { BulkDraft } from './bulk-draft';
import { bulkWording as wording } from './wording';

export interface ChangeFieldsProps {
  readonly draft: BulkDraft;
  readonly agencies: PlanningChoices['agencies'];
  readonly onChange: (changed: Partial<BulkDraft>) => void;
}

/** What is changed, and to what. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { draft, onChange } = props;
  return (
    <>
      <RadioField
        name="change.kind"
        value={draft.kind}
        choices={choicesFrom(wording.kinds)}
        onChange={(kind) => onChange({ kind })}
      />
      <Value {...props} />
      {(draft.kind === 'due-date' || draft.kind === 'withdraw') && (
        <TextArea name="change.reason" value={draft.reason} onChange={(reason) => onChange({ reason })} />
      )}
      {draft.kind === 'due-date' && (
        <TextField
          name="change.approvedBy"
          value={draft.approvedBy}
          onChange={(approvedBy) => onChange({ approvedBy })}
        />
      )}
    </>
  );
}

function Value({ draft, agencies, onChange }: ChangeFieldsProps) {
  if (draft.kind === 'due-date')
    return <DateField name="change.dueOn" value={draft.dueOn} onChange={(dueOn) => onChange({ dueOn })} />;
  if (draft.kind === 'withdraw') return null;
  const lists = {
    declared: [{ value: '', words: wording.nothing }, ...choicesFrom<string>(declaredWords)],
    lever: [{ value: '', words: wording.noLever }, ...choicesFrom<string>(leverWords)],
    accountableAgencyId: [
      { value: '', words: wording.noAgency },
      ...agencies.map(({ id, name }) => ({ value: id, words: name })),
    ],
  };
  const name = draft.kind === 'accountable-agency' ? 'accountableAgencyId' : draft.kind;
  return (
    <SelectField
      name={`change.${name}`}
      value={draft[name]}
      choices={lists[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
