import type { PlanningChoices } from '@followthrough/domain';
import { SelectField } from '../../components/form/select-field';
import { TextField } from '../../components/form/text-field';
import { emptyLead, type LeadDraft } from './promise-draft';
import { promiseWording as wording } from './wording';

interface LeadFieldsProps {
  readonly leads: readonly LeadDraft[];
  readonly agencies: PlanningChoices['agencies'];
  readonly onChange: (leads: readonly LeadDraft[]) => void;
}

/** Who leads, in order: each a post, whose post it is, and who holds it now where that agency has an account. */
export function LeadFields({ leads, agencies, onChange }: LeadFieldsProps) {
  const change = (key: number, changed: Partial<LeadDraft>) =>
    onChange(leads.map((lead) => (lead.key === key ? { ...lead, ...changed } : lead)));
  const move = (from: number, to: number) => onChange(moved(leads, from, to));
  return (
    <fieldset className="leads">
      <legend className="ds_label">{wording.leads}</legend>
      {leads.map((lead, index) => (
        <fieldset className="lead-row" key={lead.key}>
          <legend className="visually-hidden">{wording.lead(index + 1)}</legend>
          <LeadRow
            name={`leads.${index}`}
            lead={lead}
            agencies={agencies}
            onChange={(changed) => change(lead.key, changed)}
          />
          <div className="lead-row__order">
            {index > 0 && <OrderButton words={wording.up} of={lead} onClick={() => move(index, index - 1)} />}
            {index < leads.length - 1 && (
              <OrderButton words={wording.down} of={lead} onClick={() => move(index, index + 1)} />
            )}
            <OrderButton
              words={wording.remove}
              of={lead}
              onClick={() => onChange(leads.filter(({ key }) => key !== lead.key))}
            />
          </div>
        </fieldset>
      ))}
      {leads.length < 20 && (
        <button type="button" className="link-button" onClick={() => onChange([...leads, emptyLead(leads)])}>
          {wording.addLead}
        </button>
      )}
    </fieldset>
  );
}

interface LeadRowProps {
  readonly name: string;
  readonly lead: LeadDraft;
  readonly agencies: PlanningChoices['agencies'];
  readonly onChange: (changed: Partial<LeadDraft>) => void;
}

function LeadRow({ name, lead, agencies, onChange }: LeadRowProps) {
  const people = agencies.find(({ id }) => id === lead.agencyId)?.people ?? [];
  return (
    <>
      <TextField name={`${name}.post`} value={lead.post} onChange={(post) => onChange({ post })} />
      <SelectField
        name={`${name}.agencyId`}
        value={lead.agencyId}
        choices={[
          { value: '', words: wording.choose },
          ...agencies.map(({ id, name: words }) => ({ value: id, words })),
        ]}
        onChange={(agencyId) => onChange({ agencyId, contactPersonId: '' })}
      />
      {people.length > 0 && (
        <SelectField
          name={`${name}.contactPersonId`}
          value={lead.contactPersonId}
          choices={[
            { value: '', words: wording.nobody },
            ...people.map((person) => ({ value: person.id, words: `${person.name}, ${person.post}` })),
          ]}
          onChange={(contactPersonId) => onChange({ contactPersonId })}
        />
      )}
    </>
  );
}

function OrderButton({ words, of, onClick }: { words: string; of: LeadDraft; onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {words}
      <span className="visually-hidden">{` ${of.post}`}</span>
    </button>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const without = items.filter((_, index) => index !== from);
  return [...without.slice(0, to), ...items.slice(from, from + 1), ...without.slice(to)];
}
