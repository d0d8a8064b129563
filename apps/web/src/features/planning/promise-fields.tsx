import { driverWords, leverWords, scopeWords } from '@followthrough/domain/words';
import type { PlanningChoices } from '@followthrough/domain';
import { Details } from '../../components/details';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { LeadFields } from './lead-fields';
import type { PromiseDraft } from './promise-draft';
import { TimescaleFields } from './timescale-fields';
import { promiseWording as wording } from './wording';

const unsaid = { value: '' as const, words: wording.noneChosen };
const levers = [unsaid, ...choicesFrom(leverWords)];
const drivers = [unsaid, ...choicesFrom(driverWords)];
const scopes = [unsaid, ...choicesFrom(scopeWords)];

interface PromiseFieldsProps {
  readonly value: PromiseDraft;
  readonly onChange: (changed: Partial<PromiseDraft>) => void;
  readonly agencies: PlanningChoices['agencies'];
  readonly setsDate: boolean;
}

/** What an action promises: four things to fill in, and the rest folded away. */
export function PromiseFields({ value, onChange, agencies, setsDate }: PromiseFieldsProps) {
  return (
    <>
      <TextArea name="text" rows={3} value={value.text} onChange={(text) => onChange({ text })} />
      <TimescaleFields value={value} onChange={onChange} setsDate={setsDate} />
      <LeadFields leads={value.leads} agencies={agencies} onChange={(leads) => onChange({ leads })} />
      <TextArea
        name="measureText"
        rows={2}
        value={value.measureText}
        onChange={(measureText) => onChange({ measureText })}
      />
      {!setsDate && (
        <TextArea
          name="analysisText"
          value={value.analysisText}
          onChange={(analysisText) => onChange({ analysisText })}
        />
      )}
      <Details summary={wording.more}>
        <SelectField
          name="accountableAgencyId"
          value={value.accountableAgencyId}
          choices={[unsaid, ...agencies.map(({ id, name }) => ({ value: id, words: name }))]}
          onChange={(accountableAgencyId) => onChange({ accountableAgencyId })}
        />
        <SelectField name="lever" value={value.lever} choices={levers} onChange={(lever) => onChange({ lever })} />
        <SelectField name="driver" value={value.driver} choices={drivers} onChange={(driver) => onChange({ driver })} />
        <SelectField name="scope" value={value.scope} choices={scopes} onChange={(scope) => onChange({ scope })} />
        <DateField name="startsOn" value={value.startsOn} onChange={(startsOn) => onChange({ startsOn })} />
        <TextField name="reference" value={value.reference} onChange={(reference) => onChange({ reference })} />
      </Details>
    </>
  );
}
