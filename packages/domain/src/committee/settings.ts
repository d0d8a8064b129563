import { z } from 'zod';
import { standingDefaults } from '../action/standing.js';
import type { LocalDate } from '../local-date.js';
import { ReviewStage, StageTarget } from '../review/stage.js';
import { Line } from '../text.js';
import { Holiday, nationalHolidays } from './bank-holidays.js';
import { ColourMapping } from './colours.js';
import { canonicalColours } from './words.js';

const eachOnce = <Item>(items: readonly Item[]) => new Set(items).size === items.length;

/** What a committee has settled for itself: periods, targets, its holidays and its colours. */
export const CommitteeSettings = z
  .strictObject({
    /** An action is due soon so many days before its date. */
    dueSoonDays: z.int().min(1).max(365),
    /** Nothing heard for so many days is silence. */
    reportingCycleDays: z.int().min(1).max(730),
    /** Leads are reminded so many days before a date, the longest notice first. */
    chaseDays: z
      .array(z.int().min(1).max(180))
      .min(1)
      .max(6)
      .overwrite((days) => days.toSorted((a, b) => b - a))
      .refine(eachOnce, 'Give each number of days once.'),
    /** An action overdue by more than so many days goes to the sub-group. */
    escalateToSubGroupDays: z.int().min(1).max(365),
    /** An action overdue by more than so many days goes to the Chief Officers Group. */
    escalateToChiefOfficersDays: z.int().min(2).max(730),
    /** From so many changes of its due date an action goes to the sub-group. */
    escalateToSubGroupMoves: z.int().min(1).max(20),
    /** From so many changes of its due date an action goes to the Chief Officers Group. */
    escalateToChiefOfficersMoves: z.int().min(2).max(21),
    /** The posts and meetings that may agree to a change of due date. None listed: whichever is named. */
    dueDateApprovers: z
      .array(Line)
      .max(12)
      .refine((names) => eachOnce(names.map((name) => name.toLowerCase())), 'Give each post or meeting once.'),
    /** More live actions on one strategy than this bring a warning, never a refusal. */
    liveActionsMax: z.int().min(1).max(50),
    /** How long after a closure the committee looks again, unless it says otherwise. */
    lookBackMonths: z.union([z.literal(6), z.literal(12)], 'Choose 6 or 12 months.'),
    /** How long each stage of a review may take; a stage that is left out has no target. */
    stageTargets: z.partialRecord(ReviewStage, StageTarget),
    /** Days that are no working days, beside weekends. */
    holidays: z
      .array(Holiday)
      .max(400)
      .overwrite((days) => days.toSorted((a, b) => a.on.localeCompare(b.on)))
      .refine((days) => eachOnce(days.map(({ on }) => on)), 'Give each holiday once.'),
    colours: ColourMapping,
  })
  .refine(
    ({ escalateToSubGroupDays, escalateToChiefOfficersDays }) => escalateToChiefOfficersDays > escalateToSubGroupDays,
    {
      path: ['escalateToChiefOfficersDays'],
      message: 'Give more days than before it goes to the sub-group.',
    },
  )
  .refine(
    ({ escalateToSubGroupMoves, escalateToChiefOfficersMoves }) =>
      escalateToChiefOfficersMoves > escalateToSubGroupMoves,
    { path: ['escalateToChiefOfficersMoves'], message: 'Give more changes than before it goes to the sub-group.' },
  )
  .meta({ id: 'CommitteeSettings' });
export type CommitteeSettings = z.infer<typeof CommitteeSettings>;

/**
 * What holds until a committee settles something else. Only the report has a target: nine months, the upper end of what
 * families are told.
 *
 * @param today - The national holidays reach to the end of the second year after it.
 * @source Our own defaults, argued in `docs/method/decisions.md`.
 */
export function settingsDefaults(today: LocalDate): CommitteeSettings {
  return {
    ...standingDefaults,
    chaseDays: [30, 7, 1],
    escalateToSubGroupDays: 30,
    escalateToChiefOfficersDays: 90,
    escalateToSubGroupMoves: 2,
    escalateToChiefOfficersMoves: 3,
    dueDateApprovers: [],
    liveActionsMax: 5,
    lookBackMonths: 6,
    stageTargets: { reported: { days: 274, unit: 'calendar-days' } },
    holidays: nationalHolidays(today),
    colours: canonicalColours,
  };
}
