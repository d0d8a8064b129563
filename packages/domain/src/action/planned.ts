import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import type { FieldProblem } from '../problem.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';
import { Driver, DuePrecision, Lever, Scope } from './states.js';

/** Who leads: a post, whose post it is, and the account of whoever holds it now, where there is one. */
export const PlannedLead = z
  .strictObject({
    /** The lead that is meant, where it is there already. */
    id: RecordId.nullable().default(null),
    post: Line,
    agencyId: RecordId.nullable(),
    contactPersonId: RecordId.nullable().default(null),
  })
  .meta({ id: 'PlannedLead' });
export type PlannedLead = z.infer<typeof PlannedLead>;

const promise = {
  /** Left empty, it is numbered after its strategy. */
  reference: OptionalLine.default(''),
  text: Narrative,
  timescaleText: OptionalLine.default(''),
  startsOn: LocalDate.nullable().default(null),
  reviewOn: LocalDate.nullable().default(null),
  lever: Lever.nullable().default(null),
  driver: Driver.nullable().default(null),
  scope: Scope.nullable().default(null),
  accountableAgencyId: RecordId.nullable().default(null),
  measureText: OptionalNarrative.default(''),
  analysisText: OptionalNarrative.default(''),
  leads: z.array(PlannedLead).max(20).default([]),
};

/** A new action as it is typed. A due date that is left out is read from the words of the timescale. */
export const NewAction = z
  .strictObject({ ...promise, dueOn: LocalDate.nullable().optional(), duePrecision: DuePrecision.optional() })
  .meta({ id: 'NewAction' });
export type NewAction = z.infer<typeof NewAction>;

/** What was promised, as it is to read from now on. A due date that is there moves by a change with its reason. */
export const ActionEdit = z.strictObject(promise).meta({ id: 'ActionEdit' });
export type ActionEdit = z.infer<typeof ActionEdit>;

/** The days of a planned action. */
export interface PlannedDays {
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
}

/**
 * Says what is wrong with the days of a planned action, each beside its field; nothing when they fit together. An action
 * without a due date needs a day on which somebody looks at it again: "ongoing" is no date.
 */
export function checkPlannedDays({ startsOn, dueOn, reviewOn }: PlannedDays): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (dueOn === null && reviewOn === null)
    problems.push({
      path: 'reviewOn',
      sentence: 'There is no due date, so give a day on which somebody looks at it again.',
    });
  if (startsOn !== null && dueOn !== null && dueOn < startsOn)
    problems.push({ path: 'startsOn', sentence: 'It starts after it is due. Give an earlier day.' });
  if (startsOn !== null && reviewOn !== null && reviewOn < startsOn)
    problems.push({ path: 'reviewOn', sentence: 'It is looked at before it starts. Give a later day.' });
  return problems;
}
