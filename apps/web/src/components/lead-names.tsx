import type { Lead } from '@followthrough/domain';

/** Who leads: posts, and whose posts they are; in a crowded table only so many, and how many more. */
export function LeadNames({ leads, most = leads.length }: { leads: readonly Lead[]; most?: number }) {
  if (leads.length === 0) return <span className="quiet">No lead named</span>;
  const more = leads.length - most;
  return (
    <>
      {leads.slice(0, most).map((lead) => (
        <span className="lead-name" key={`${lead.post} ${lead.agencyId ?? ''}`}>
          {lead.post}
          {lead.agency && <span className="quiet">{` · ${lead.agency}`}</span>}
        </span>
      ))}
      {more > 0 && <span className="quiet">{`and ${more} more`}</span>}
    </>
  );
}
