import { Problem, type FieldProblem, type PlannedLead } from '@followthrough/domain';

/** The agencies of a committee, each with the people who hold an account of it. */
export type AgencyPeople = ReadonlyMap<string, ReadonlySet<string>>;

/** What an action is planned with, as far as it names agencies and people. */
interface Named {
  readonly accountableAgencyId: string | null;
  readonly leads: readonly PlannedLead[];
}

/**
 * Checks that every agency named serves the committee and every contact holds an account of its lead's agency. What stood
 * there before is not asked again: a person may have left since.
 *
 * @throws {Problem} `request.invalid`, with the path of each field that must be mended.
 */
export function checkNamed({ accountableAgencyId, leads }: Named, known: AgencyPeople, before: Named = nobody): void {
  const fields: FieldProblem[] = leads.flatMap((lead, index) => ofLead(lead, index, known, before));
  if (
    accountableAgencyId !== null &&
    accountableAgencyId !== before.accountableAgencyId &&
    !known.has(accountableAgencyId)
  )
    fields.push({ path: 'accountableAgencyId', sentence: 'Choose one of the agencies of this committee.' });
  if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
}

const nobody: Named = { accountableAgencyId: null, leads: [] };

// oxlint-disable-next-line max-params -- a lead, its place, and what both are held against.
function ofLead(lead: PlannedLead, index: number, known: AgencyPeople, before: Named): FieldProblem[] {
  const { id, agencyId, contactPersonId } = lead;
  const stood = before.leads.find((each) => each.id === id);
  if (agencyId !== null && agencyId !== stood?.agencyId && !known.has(agencyId))
    return [{ path: `leads.${index}.agencyId`, sentence: 'Choose one of the agencies of this committee.' }];
  if (contactPersonId === null || contactPersonId === stood?.contactPersonId) return [];
  if (agencyId !== null && known.get(agencyId)?.has(contactPersonId)) return [];
  return [{ path: `leads.${index}.contactPersonId`, sentence: 'Choose somebody who has an account of that agency.' }];
}
