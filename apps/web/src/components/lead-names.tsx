import type { Lead } from '@followthrough/domain';

/** Who leads: posts, and whose posts they are. */
export function LeadNames({ leads }: { leads: readonly Lead[] }) {
  if (leads.length === 0) return <span className="quiet">No lead named</span>;
  return (
    <>
      {leads.map((lead) => (
        <span className="lead-name" key={`${lead.post} ${lead.agencyId ?? ''}`}>
          {lead.post}
          {lead.agency && <span className="quiet">{` · ${lead.agency}`}</span>}
        </span>
      ))}
    </>
  );
}
