import { z } from 'zod';
import { LocalDate } from '../local-date.js';
import type { FieldProblem } from '../problem.js';
import { Line, Narrative } from '../text.js';

/** Where a measure's line might start anew, before anybody decides. */
export const PhaseProposal = z
  .strictObject({
    /** The phase begins with the first reading whose period starts on this day or after it. */
    startsOn: LocalDate,
    label: Line,
    /** The last day whose readings make the line, which then runs on; with `null` every reading of the phase does. */
    baselineEndsOn: LocalDate.nullable(),
  })
  .meta({ id: 'PhaseProposal' });
export type PhaseProposal = z.infer<typeof PhaseProposal>;

const eventKeyLengthMax = 80;

/** A decision that a measure's line starts anew: why, and after which of the events on its chart, where there is one. */
export const NewPhase = PhaseProposal.extend({
  reason: Narrative,
  event: z.string().max(eventKeyLengthMax).nullable(),
}).meta({ id: 'NewPhase' });
export type NewPhase = z.infer<typeof NewPhase>;

/** Why a phase does not stand any more. */
export const PhaseUndoing = z.strictObject({ reason: Narrative }).meta({ id: 'PhaseUndoing' });
export type PhaseUndoing = z.infer<typeof PhaseUndoing>;

/** What a phase is to fit into. */
export interface PhaseGround {
  /** The first day of the period of each reading, oldest first. */
  readonly periods: readonly LocalDate[];
  /** The phases that stand. */
  readonly standing: readonly { readonly startsOn: LocalDate; readonly label: string }[];
}

/**
 * What is wrong with a phase, beside the field it is in; nothing where it can be drawn.
 *
 * @param ground - The readings and the phases there are.
 */
export function faultsInPhase({ startsOn, baselineEndsOn }: PhaseProposal, ground: PhaseGround): FieldProblem[] {
  const { periods, standing } = ground;
  const placeOf = (day: LocalDate) => periods.findIndex((period) => period >= day);
  const place = placeOf(startsOn);
  const atStart = (sentence: string) => [{ path: 'startsOn', sentence }];
  if (place === -1) return atStart('There is no reading on this day or after it. Choose an earlier day.');
  if (place === 0)
    return atStart('That is the first reading, where the first line starts already. Choose a later one.');
  const there = standing.find((phase) => placeOf(phase.startsOn) === place);
  if (there !== undefined)
    return atStart(`“${there.label}” starts with this reading already. Undo that phase first, or choose another.`);
  if (baselineEndsOn === null || baselineEndsOn >= (periods[place] ?? startsOn)) return [];
  const sentence = 'The baseline ends before the phase begins, so no reading would make its line. Choose a later day.';
  return [{ path: 'baselineEndsOn', sentence }];
}
