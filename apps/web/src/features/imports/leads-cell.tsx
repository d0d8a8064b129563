import type { Choice } from '../../components/form/choices';
import { nationalColumns } from '../../components/national-columns';
import { CellSelect, CellText, Notes } from './cell-field';
import { emptyLead } from './draft-from';
import { nextKey, type LeadDraft } from './import-draft';
import { checkWording as wording } from './wording';

interface LeadsCellProps {
  /** The name of the action's fields. */
  readonly name: string;
  readonly leads: readonly LeadDraft[];
  readonly agencies: readonly Choice<string>[];
  readonly from: string;
  readonly warnings: readonly string[];
  readonly onChange: (leads: readonly LeadDraft[]) => void;
}

/** Who leads: posts as the plan names them, and whose posts they are. A guess is shown as one until somebody chooses. */
export function LeadsCell({ name, leads, agencies, from, warnings, onChange }: LeadsCellProps) {
  const change = (key: number, changed: Partial<LeadDraft>) =>
    onChange(leads.map((lead) => (lead.key === key ? { ...lead, ...changed } : lead)));
  return (
    <fieldset className="cell leads">
      <legend className="ds_label">{nationalColumns.lead}</legend>
      {leads.map((lead) => (
        <div className="leads__lead" key={lead.key}>
          <CellText
            name={`${name}.leads.${lead.key}.post`}
            lines="one"
            value={lead.post}
            onChange={(post) => change(lead.key, { post })}
          />
          <CellSelect
            name={`${name}.leads.${lead.key}.agencyId`}
            value={lead.agencyId}
            choices={agencies}
            from={lead.isGuess ? wording.guess : undefined}
            onChange={(agencyId) => change(lead.key, { agencyId, isGuess: false })}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => onChange(leads.filter(({ key }) => key !== lead.key))}
          >
            {wording.removeLead}
            <span className="visually-hidden">{` ${lead.post}`}</span>
          </button>
        </div>
      ))}
      <Notes notes={{ from, warnings }} />
      <button type="button" className="link-button" onClick={() => onChange([...leads, emptyLead(nextKey(leads))])}>
        {wording.addLead}
      </button>
    </fieldset>
  );
}
