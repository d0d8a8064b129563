import { Problem, type ConfirmImport, type FieldProblem, type LocalDate } from '@followthrough/domain';

/** The most actions one plan may hold. */
const actionsMax = 500;

/**
 * Checks what a schema cannot: how many actions there are in all, that every agency serves the committee, and
 * that the report is not from the future.
 *
 * @param agencyIds - The agencies of the committee.
 * @throws {Problem} `request.invalid`, with the path of each field that must be mended.
 */
export function checkConfirmed(input: ConfirmImport, agencyIds: ReadonlySet<string>, today: LocalDate): void {
  const fields = [...tooMany(input), ...reportDate(input, today), ...foreignAgencies(input, agencyIds)];
  if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
}

function tooMany({ strategies }: ConfirmImport): FieldProblem[] {
  const count = strategies.reduce((sum, { actions }) => sum + actions.length, 0);
  if (count <= actionsMax) return [];
  return [{ path: 'strategies', sentence: 'A plan holds at most 500 actions. Bring it in as several.' }];
}

function reportDate({ review }: ConfirmImport, today: LocalDate): FieldProblem[] {
  if (review.reportedOn === null || review.reportedOn <= today) return [];
  return [{ path: 'review.reportedOn', sentence: 'The day of the report is ahead. Give the day it carries.' }];
}

function foreignAgencies({ strategies }: ConfirmImport, agencyIds: ReadonlySet<string>): FieldProblem[] {
  return strategies.flatMap(({ actions }, strategy) =>
    actions.flatMap(({ leads }, action) =>
      leads.flatMap(({ agencyId }, lead): FieldProblem[] => {
        if (agencyId === null || agencyIds.has(agencyId)) return [];
        const path = `strategies.${strategy}.actions.${action}.leads.${lead}.agencyId`;
        return [{ path, sentence: 'Choose one of the agencies of this committee.' }];
      }),
    ),
  );
}
